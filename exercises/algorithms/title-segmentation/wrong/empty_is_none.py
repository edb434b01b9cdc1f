def segment(query, titles):
    if not query:
        return None
    best = [None] * len(query) + [[]]
    for start in range(len(query) - 1, -1, -1):
        for title in sorted(titles):
            if query.startswith(title, start) and best[start + len(title)] is not None:
                best[start] = [title] + best[start + len(title)]
                break
    return best[0]
