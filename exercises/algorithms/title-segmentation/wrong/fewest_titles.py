def segment(query, titles):
    best = [None] * len(query) + [[]]
    for start in range(len(query) - 1, -1, -1):
        ways = []
        for title in sorted(titles):
            if query.startswith(title, start) and best[start + len(title)] is not None:
                ways.append([title] + best[start + len(title)])
        best[start] = min(ways, key=lambda way: (len(way), way), default=None)
    return best[0]
