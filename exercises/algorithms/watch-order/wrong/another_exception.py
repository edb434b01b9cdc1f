import heapq


def can_finish(shows, before):
    try:
        order(shows, before)
    except RuntimeError:
        return False
    return True


def order(shows, before):
    waiting = {show: 0 for show in shows}
    followers = {show: [] for show in shows}
    for a, b in before:
        waiting[b] += 1
        followers[a].append(b)
    ready = [show for show in shows if waiting[show] == 0]
    heapq.heapify(ready)
    result = []
    while ready:
        show = heapq.heappop(ready)
        result.append(show)
        for then in followers[show]:
            waiting[then] -= 1
            if waiting[then] == 0:
                heapq.heappush(ready, then)
    if len(result) < len(shows):
        raise RuntimeError("cycle")
    return result
