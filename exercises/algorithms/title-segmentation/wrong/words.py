def segment(query, titles):
    words = query.split()
    return words if all(word in titles for word in words) else None
