import heapq


def can_finish(shows, before):
    try:
        order(shows, before)
    except ValueError:
        return False
    return True


def order(shows, before):
    waiting = {show: 0 for show in shows}
    followers = {show: [] for show in shows}
    for a, b in before:
        waiting[b] += 1
        followers[a].append(b)
    ready = [show for show in shows if waiting[show] == 0]
    ready.sort()
    result = []
    while ready:
        show = ready.pop(0)
        result.append(show)
        for then in followers[show]:
            waiting[then] -= 1
            if waiting[then] == 0:
                ready.append(then)
    if len(result) < len(shows):
        raise ValueError("cycle")
    return result
