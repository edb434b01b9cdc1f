from functools import lru_cache


def segment(query, titles):
    @lru_cache(maxsize=None)
    def rest(start):
        if start == len(query):
            return ()
        ways = []
        for title in set(titles):
            if query[start : start + len(title)] == title:
                way = rest(start + len(title))
                if way is not None:
                    ways.append((title,) + way)
        return min(ways) if ways else None

    found = rest(0)
    return None if found is None else list(found)
