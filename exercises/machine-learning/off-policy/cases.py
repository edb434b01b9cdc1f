"""Cases of off-policy: small logs by hand, then random ones whose probabilities differ enough for large weights."""

from functools import partial

import numpy as np
from greenroom import call, case, generated


def allowed(rewards, propensities, target_probs, clip=None):
    """Whether the prompt allows the arguments, which smaller ones must be too."""
    fits = len(rewards) == len(propensities) == len(target_probs) > 0
    return fits and (propensities >= 0).all() and (target_probs >= 0).all() and target_probs.any() and (clip is None or clip > 0)


case, generated = partial(case, valid=allowed), partial(generated, valid=allowed)

# Minutes watched in four visits; what the old and the new rule make of the title that was shown.
FOUR = ([10.0, 0.0, 40.0, -5.0], [0.5, 0.25, 0.2, 0.5], [0.1, 0.25, 0.8, 0.9])


def log(name, columns, **options):
    return call(name, *(np.array(column) for column in columns), **options)


@case("four visits, ips", visible=True)
def four_ips():
    return log("ips", FOUR)


@case("four visits, snips", visible=True)
def four_snips():
    return log("snips", FOUR)


@case("four visits, ips, weights clipped at 2", visible=True)
def four_ips_clipped():
    return log("ips", FOUR, clip=2.0)


@case("four visits, snips, weights clipped at 2", visible=True)
def four_snips_clipped():
    return log("snips", FOUR, clip=2.0)


@case("a large reward with a small weight, clipped, ips")
def large_reward_ips():
    return log("ips", ([100.0, 1.0], [0.5, 0.1], [0.5, 0.9]), clip=3.0)


@case("a large loss with a large weight, clipped, snips")
def large_loss_snips():
    return log("snips", ([-100.0, 1.0], [0.1, 0.5], [0.9, 0.5]), clip=3.0)


@case("a clip below every weight")
def clip_below_all():
    return log("ips", ([3.0, 6.0], [0.2, 0.4], [0.4, 0.6]), clip=0.5)


@case("a clip above every weight")
def clip_above_all():
    return log("snips", ([3.0, 6.0], [0.2, 0.4], [0.4, 0.6]), clip=50.0)


@case("titles that the new rule would not show, ips")
def unwanted_ips():
    return log("ips", ([5.0, 7.0, 1.0], [0.5, 0.3, 0.2], [0.0, 1.0, 0.0]))


@case("titles that the new rule would not show, snips")
def unwanted_snips():
    return log("snips", ([5.0, 7.0, 1.0], [0.5, 0.3, 0.2], [0.0, 1.0, 0.0]))


@case("one visit, snips")
def one_visit():
    return log("snips", ([1], [0.25], [0.5]))


@case("clicks as whole numbers, ips")
def clicks():
    return log("ips", ([1, 0, 0, 1, 1], [1.0, 0.5, 0.25, 0.5, 0.125], [1.0, 0.25, 0.25, 0.75, 0.5]), clip=3)


@case("propensity 0, ips")
def zero_ips():
    return log("ips", ([1.0, 2.0], [0.5, 0.0], [0.5, 0.5]))


@case("propensity 0, snips")
def zero_snips():
    return log("snips", ([1.0, 2.0], [0.5, 0.0], [0.5, 0.5]))


@case("propensity 0 with a clip, ips")
def zero_clipped():
    return log("ips", ([1.0, 2.0], [0.0, 0.5], [0.5, 0.5]), clip=10.0)


@case("propensity 0 where the new rule does not choose either, ips")
def zero_both_ips():
    return log("ips", ([1.0, 2.0, 3.0], [0.5, 0.0, 0.5], [0.5, 0.0, 0.5]))


@case("propensity 0 where the new rule does not choose either, snips")
def zero_both_snips():
    return log("snips", ([1.0, 2.0, 3.0], [0.5, 0.0, 0.5], [0.5, 0.0, 0.5]), clip=2.0)


def random_log(name, rng, **options):
    n = int(rng.integers(20, 200))
    old, new = rng.dirichlet(np.ones(6), n)[:, 0] + 0.01, rng.dirichlet(np.ones(4), n)[:, 0]
    return call(name, rng.normal(8, 12, n), np.minimum(old, 1.0), new, **options)


@generated(3)
def random_ips(rng):
    return random_log("ips", rng)


@generated(3)
def random_snips(rng):
    return random_log("snips", rng)


@generated(3)
def random_ips_clipped(rng):
    return random_log("ips", rng, clip=float(rng.uniform(1, 6)))


@generated(3)
def random_snips_clipped(rng):
    return random_log("snips", rng, clip=float(rng.uniform(1, 6)))
