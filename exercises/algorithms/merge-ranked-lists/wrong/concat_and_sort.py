def merge(lists):
    seen, result = set(), []
    for movie, score in sorted((pair for one in lists for pair in one), key=lambda pair: (-pair[1], pair[0])):
        if movie not in seen:
            seen.add(movie)
            result.append((movie, score))
    return result
