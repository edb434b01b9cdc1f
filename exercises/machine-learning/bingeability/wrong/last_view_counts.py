def bingeability(views, episodes, halflife_hours):
    first = {}
    for viewer, show, episode, hour in views:
        seen = first.setdefault(show, {}).setdefault(viewer, {})
        seen[episode] = max(hour, seen.get(episode, hour))
    result = {}
    for show, viewers in first.items():
        if episodes[show] == 1:
            continue
        total = 0.0
        for seen in viewers.values():
            for e in seen:
                if e + 1 in seen:
                    total += 2 ** (-abs(seen[e + 1] - seen[e]) / halflife_hours)
        result[show] = total / (episodes[show] - 1) / len(viewers)
    return result
