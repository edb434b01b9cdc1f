def segment(query, titles):
    if query == "":
        return []
    for title in sorted(titles):
        if query.startswith(title):
            rest = segment(query[len(title) :], titles)
            if rest is not None:
                return [title] + rest
    return None
