import heapq


def can_finish(shows, before):
    followers = {show: [] for show in shows}
    for a, b in before:
        followers[a].append(b)
    state = {}

    def free_of_knots(show):
        if show in state:
            return state[show]
        state[show] = False
        state[show] = all(free_of_knots(then) for then in followers[show])
        return state[show]

    return all(free_of_knots(show) for show in shows)


def order(shows, before):
    if not can_finish(shows, before):
        raise ValueError("cycle")
    waiting = {show: 0 for show in shows}
    followers = {show: [] for show in shows}
    for a, b in before:
        waiting[b] += 1
        followers[a].append(b)
    ready = [show for show in shows if waiting[show] == 0]
    heapq.heapify(ready)
    result = []
    while ready:
        result.append(heapq.heappop(ready))
        for then in followers[result[-1]]:
            waiting[then] -= 1
            if waiting[then] == 0:
                heapq.heappush(ready, then)
    return result
