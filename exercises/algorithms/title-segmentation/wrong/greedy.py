def segment(query, titles):
    found = []
    while query:
        title = next((one for one in sorted(titles) if query.startswith(one)), None)
        if title is None:
            return None
        found.append(title)
        query = query[len(title) :]
    return found
