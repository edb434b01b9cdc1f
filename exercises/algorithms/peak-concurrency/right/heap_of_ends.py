import heapq


def peak(intervals):
    rooms, most = [], 0
    for start, end in sorted(intervals):
        if end == start:
            continue
        while rooms and rooms[0] <= start:
            heapq.heappop(rooms)
        heapq.heappush(rooms, end)
        most = max(most, len(rooms))
    return most
