from itertools import accumulate


def sliding_max(loads, k):
    """Blocks of k: a window is the end of one block and the start of the next."""
    if k < 1:
        raise ValueError("k")
    ahead, behind = [], []
    for at in range(0, len(loads), k):
        block = loads[at : at + k]
        ahead += accumulate(block, max)
        behind += list(accumulate(reversed(block), max))[::-1]
    return [max(behind[i], ahead[i + k - 1]) for i in range(len(loads) - k + 1)]
