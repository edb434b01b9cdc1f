"""One dict from (start, key) to count; closed ones are picked out when the watermark passes a border."""


def tumbling_counts(events, window, lateness):
    counts = {}
    newest = None
    closed_before = None  # every window that starts below this is closed
    for time, key in events:
        start = time - time % window
        if newest is None or time > newest:
            newest = time
            border = (newest - lateness) // window * window
            if closed_before is None or border > closed_before:
                closed_before = border
                ready = sorted(item for item in counts if item[0] < border)
                for item in ready:
                    yield item + (counts.pop(item),)
        if start >= closed_before:
            counts[start, key] = counts.get((start, key), 0) + 1
    for item in sorted(counts):
        yield item + (counts[item],)
