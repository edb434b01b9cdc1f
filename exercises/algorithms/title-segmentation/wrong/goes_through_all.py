def segment(query, titles):
    def ways(start):
        if start == len(query):
            yield []
        for title in set(titles):
            if query.startswith(title, start):
                for way in ways(start + len(title)):
                    yield [title] + way

    return min(ways(0), default=None)
