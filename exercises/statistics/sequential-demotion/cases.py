"""Cases of sequential-demotion: streams on which arms go early, late, together or not at all."""

import numpy as np
from greenroom import call, case, generated

EASY = 0.9  # a large delta, so that short streams decide


def turns(means, rounds):
    """Every arm in turn, each with one fixed reward."""
    return [(arm, reward) for _ in range(rounds) for arm, reward in enumerate(means)]


@case("two posters in turn", visible=True)
def two_posters():
    return call("run", turns([1.0, 0.0], 20), n_arms=2, delta=EASY)


@case("two posters, the usual delta", visible=True)
def usual_delta():
    return call("run", turns([1.0, 0.0], 25), n_arms=2)


@case("too early to tell")
def too_early():
    return call("run", turns([1.0, 0.0], 10), n_arms=2)


@case("a third poster that was never shown")
def never_shown():
    return call("run", turns([1.0, 0.0], 20), n_arms=3, delta=EASY)


@case("a poster that is shown late")
def shown_late():
    return call("run", [*turns([1.0, 0.0], 20), *[(2, 1.0)] * 4], n_arms=3, delta=EASY)


@case("no rewards")
def no_rewards():
    return call("run", [], n_arms=3)


@case("a single poster")
def single():
    return call("run", [(0, 0.0)] * 30, n_arms=1, delta=EASY)


@case("two go at one step")
def two_at_once():
    stream = [*[(1, 0.0)] * 30, *[(2, 0.0)] * 30, *[(0, 1.0)] * 30]
    return call("run", stream, n_arms=3, delta=EASY)


@case("the dropped poster recovers")
def recovers():
    stream = [*turns([1.0, 0.0], 20), *turns([0.0, 1.0], 150)]
    return call("run", stream, n_arms=2, delta=EASY)


@case("rewards of a dropped poster")
def after_the_drop():
    return call("run", turns([0.9, 0.1, 0.8], 60), n_arms=3, delta=EASY)


@case("unequal numbers of rewards")
def unequal():
    stream = [(0, 1.0) if step % 8 else (1, 0.0) for step in range(200)]
    return call("run", stream, n_arms=2, delta=EASY)


@case("rewards for one poster only")
def one_sided():
    return call("run", [(1, 1.0)] * 60, n_arms=3, delta=EASY)


@case("a generator")
def lazy():
    return call("run", (pair for pair in turns([0.0, 1.0, 0.5], 80)), n_arms=3)


@case("posters that are all alike")
def alike():
    return call("run", turns([0.5, 0.5, 0.5], 60), n_arms=3, delta=EASY)


@generated(5)
def random_posters(rng: np.random.Generator):
    n_arms = int(rng.integers(2, 6))
    means = rng.uniform(0, 1, n_arms).round(2)
    arms = rng.integers(0, n_arms, int(rng.integers(120, 260)))
    stream = [(int(arm), float(rng.random() < means[arm])) for arm in arms]
    return call("run", stream, n_arms=n_arms, delta=float(rng.choice([0.05, 0.2, 0.6])))


@generated(3)
def shares_watched(rng: np.random.Generator):
    n_arms = int(rng.integers(3, 6))
    spread = rng.uniform(0.3, 6.0, (n_arms, 2))
    arms = rng.choice(n_arms, 250, p=rng.dirichlet(np.full(n_arms, 3.0)))
    stream = [(int(arm), round(float(rng.beta(*spread[arm])), 3)) for arm in arms]
    return call("run", stream, n_arms=n_arms, delta=0.1)
