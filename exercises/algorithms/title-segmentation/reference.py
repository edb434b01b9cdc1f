def segment(query: str, titles: list[str]) -> list[str] | None:
    """The segmentation of query into titles that comes first, title by title; None where there is none."""
    in_order = sorted(set(titles))

    # From the end to the start: the smallest title at each place after which the rest can be split.
    # Whatever comes before such a place, that title is the best choice there.
    first_title = [None] * len(query) + [""]  # the empty rest can be split
    for start in reversed(range(len(query))):
        for title in in_order:
            if query.startswith(title, start) and first_title[start + len(title)] is not None:
                first_title[start] = title
                break

    if first_title[0] is None:
        return None
    found, start = [], 0
    while start < len(query):
        found.append(first_title[start])
        start += len(found[-1])
    return found
