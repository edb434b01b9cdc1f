from collections import defaultdict


def adjusted_effect(df):
    counts = defaultdict(lambda: [[0, 0], [0, 0]])
    for stratum, arm, kept in zip(df.curiosity, df.documentary, df.retained):
        for key in (("stratum", stratum), ("all",)):
            counts[key][int(arm)][0] += 1
            counts[key][int(arm)][1] += int(kept)

    def difference(cells):
        (n0, k0), (n1, k1) = cells
        return k1 / n1 - k0 / n0

    naive = difference(counts.pop(("all",)))
    complete = [cells for cells in counts.values() if cells[0][0] and cells[1][0]]
    sizes = [cells[0][0] + cells[1][0] for cells in complete]
    return naive, sum(size * difference(cells) for size, cells in zip(sizes, complete)) / sum(sizes)
