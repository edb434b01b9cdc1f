def segment(query, titles):
    query, names = query.lower(), {title.lower(): title for title in titles}
    titles = list(names)
    best = [None] * len(query) + [[]]
    for start in range(len(query) - 1, -1, -1):
        for title in sorted(titles):
            if query.startswith(title, start) and best[start + len(title)] is not None:
                best[start] = [names[title]] + best[start + len(title)]
                break
    return best[0]
