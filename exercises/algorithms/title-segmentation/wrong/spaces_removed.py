def segment(query, titles):
    query = query.replace(" ", "")
    known = {title.replace(" ", ""): title for title in sorted(titles, reverse=True)}
    best = [None] * len(query) + [[]]
    for start in range(len(query) - 1, -1, -1):
        for short in sorted(known):
            if short and query.startswith(short, start) and best[start + len(short)] is not None:
                best[start] = [known[short]] + best[start + len(short)]
                break
    return best[0]
