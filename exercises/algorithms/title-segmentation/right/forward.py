def segment(query, titles):
    """Which places lead to the end is settled first; then the shortest title that does is the smallest."""
    known = set(titles)
    lengths = sorted({len(title) for title in known})
    good = {len(query)}
    for place in reversed(range(len(query))):
        if any(place + n in good and query[place : place + n] in known for n in lengths):
            good.add(place)
    if 0 not in good:
        return None
    result, place = [], 0
    while place < len(query):
        n = next(n for n in lengths if place + n in good and query[place : place + n] in known)
        result.append(query[place : place + n])
        place += n
    return result
