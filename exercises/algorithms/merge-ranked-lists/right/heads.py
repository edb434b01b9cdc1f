import heapq


class Head:
    def __init__(self, pair, rest):
        self.pair, self.rest = pair, rest

    def __lt__(self, other):
        (mine, my_score), (theirs, their_score) = self.pair, other.pair
        return mine < theirs if my_score == their_score else my_score > their_score


def merge(lists):
    heap = []
    for one in lists:
        rest = iter(one)
        try:
            heapq.heappush(heap, Head(next(rest), rest))
        except StopIteration:
            pass
    kept = {}
    while heap:
        head = heapq.heappop(heap)
        movie, score = head.pair
        if movie not in kept or score > kept[movie]:
            kept[movie] = score
        for pair in head.rest:
            heapq.heappush(heap, Head(pair, head.rest))
            break
    return list(kept.items())
