def merge(lists):
    waiting = [list(one)[::-1] for one in lists]
    best = {}
    while any(waiting):
        next_one = min((one for one in waiting if one), key=lambda one: (-one[-1][1], one[-1][0]))
        movie, score = next_one.pop()
        best.setdefault(movie, score)
    return list(best.items())
