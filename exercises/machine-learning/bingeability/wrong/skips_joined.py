def bingeability(views, episodes, halflife_hours):
    first = {}
    for viewer, show, episode, hour in views:
        seen = first.setdefault(show, {}).setdefault(viewer, {})
        seen[episode] = min(hour, seen.get(episode, hour))
    result = {}
    for show, viewers in first.items():
        if episodes[show] == 1:
            continue
        total = 0.0
        for seen in viewers.values():
            order = sorted(seen)
            for a, b in zip(order, order[1:]):
                total += 2 ** (-abs(seen[b] - seen[a]) / halflife_hours)
        result[show] = total / (episodes[show] - 1) / len(viewers)
    return result
