import heapq
from graphlib import CycleError, TopologicalSorter


class Knot(ValueError):
    pass


def order(shows, before):
    sorter = TopologicalSorter({show: () for show in shows})
    for a, b in before:
        if a == b:
            raise Knot(a)
        sorter.add(b, a)
    try:
        sorter.prepare()
    except CycleError as error:
        raise Knot(str(error)) from None
    ready, result = sorted(sorter.get_ready()), []
    while ready:
        result.append(heapq.heappop(ready))
        sorter.done(result[-1])
        for free in sorter.get_ready():
            heapq.heappush(ready, free)
    return result


def can_finish(shows, before):
    try:
        order(shows, before)
    except Knot:
        return False
    return True
