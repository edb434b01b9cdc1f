def segment(query, titles):
    best = {"": []}
    for start in range(len(query) - 1, -1, -1):
        tail = query[start:]
        candidates = [[title] + best[tail[len(title):]] for title in titles if tail.startswith(title) and tail[len(title):] in best]
        if candidates:
            best[tail] = min(candidates)
    return best.get(query)
