"""Cases of bingeability: small logs by hand for each rule, then random ones with rewatches in no order."""

from functools import partial

from greenroom import call, case, generated


def allowed(views, episodes, halflife_hours):
    """Whether the log fits the shows, which smaller ones must too."""
    known = all(viewer and 1 <= episode <= episodes.get(show, 0) for viewer, show, episode, _ in views)
    return known and halflife_hours > 0 and all(n >= 1 for n in episodes.values())


case, generated = partial(case, valid=allowed), partial(generated, valid=allowed)


@case("two shows", visible=True)
def two_shows():
    views = [
        ("ana", "Salt Harbour", 1, 0.0),
        ("ana", "Salt Harbour", 2, 1.0),
        ("ana", "Salt Harbour", 3, 25.0),
        ("ben", "Salt Harbour", 2, 30.0),
        ("ben", "Salt Harbour", 1, 6.0),
        ("ana", "Salt Harbour", 1, 40.0),
        ("ben", "The Long Noon", 1, 8.0),
    ]
    return call("bingeability", views, {"Salt Harbour": 3, "The Long Noon": 1}, 24.0)


@case("a rewatch")
def rewatch():
    return call("bingeability", [("a", "S", 1, 0.0), ("a", "S", 2, 2.0), ("a", "S", 1, 50.0)], {"S": 2}, 2.0)


@case("a rewatch that stands first in the log")
def rewatch_first():
    return call("bingeability", [("a", "S", 2, 90.0), ("a", "S", 1, 0.0), ("a", "S", 2, 4.0)], {"S": 2}, 4.0)


@case("watched backwards")
def backwards():
    return call("bingeability", [("a", "S", 3, 1.0), ("a", "S", 2, 3.0), ("a", "S", 1, 4.0)], {"S": 3}, 2.0)


@case("a show of one episode")
def one_episode():
    return call("bingeability", [("a", "S", 1, 1.0), ("a", "T", 1, 1.0), ("a", "T", 2, 2.0)], {"S": 1, "T": 2}, 6.0)


@case("an episode skipped")
def skipped():
    return call("bingeability", [("a", "S", 1, 0.0), ("a", "S", 3, 1.0), ("a", "S", 4, 2.0)], {"S": 5}, 3.0)


@case("a viewer of one episode")
def sampler():
    return call("bingeability", [("a", "S", 1, 0.0), ("a", "S", 2, 1.0), ("b", "S", 1, 3.0)], {"S": 2}, 1.0)


@case("nobody goes on")
def nobody_goes_on():
    return call("bingeability", [("a", "S", 1, 0.0), ("b", "S", 4, 2.0)], {"S": 4}, 1.0)


@case("a show without views, and at the same hour")
def unseen_show():
    return call("bingeability", [("a", "S", 1, 5.5), ("a", "S", 2, 5.5)], {"T": 8, "S": 3}, 0.5)


@case("no views")
def no_views():
    return call("bingeability", [], {"S": 3, "T": 1}, 12.0)


@generated(4)
def random_log(rng):
    episodes = {f"show {i}": rng.choice([1, 2, 4, 6]) for i in range(4)}
    views = []
    for _ in range(60):
        show = rng.choice(list(episodes)[:3])
        views.append((f"viewer {rng.randrange(5)}", show, rng.randint(1, episodes[show]), round(rng.uniform(0, 72), 1)))
    return call("bingeability", views, episodes, rng.choice([3.0, 12.0, 24.0]))
