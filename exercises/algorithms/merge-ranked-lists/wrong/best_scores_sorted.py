def merge(lists):
    best = {}
    for one in lists:
        for movie, score in one:
            if movie not in best or best[movie] < score:
                best[movie] = score
    return sorted(best.items(), key=lambda pair: (-pair[1], pair[0]))
