"""Cases of churn-imbalance. Classes overlap wherever nothing is penalised, so that every minimum is a single point."""

from functools import partial

import numpy as np
from greenroom import call, case, generated

WEEKS = np.array([[1.0], [2.0], [2.0], [3.0], [4.0], [4.0], [5.0], [7.0]])
LEFT = np.array([0, 0, 0, 0, 0, 1, 0, 1])


def allowed(*args):
    """Whether the prompt allows the arguments, which smaller ones must be too."""
    if len(args) == 3:
        X, y, l2 = args
        return X.ndim == 2 and X.shape[1] > 0 and len(X) == len(y) and set(y.tolist()) == {0, 1} and l2 > 0
    y, p, cost_fp, cost_fn = args
    return len(y) == len(p) > 0 and set(y.tolist()) <= {0, 1} and bool(((p >= 0) & (p <= 1)).all()) and cost_fp >= 0 and cost_fn >= 0


case, generated = partial(case, valid=allowed), partial(generated, valid=allowed)


def pick(y, p, cost_fp, cost_fn):
    return call("pick_threshold", np.array(y), np.array(p), cost_fp, cost_fn)


def table(rng, n, share, mean=0.0, d=3):
    """Features around a mean, and who left: about this share, more of them where the features say so."""
    X = rng.normal(size=(n, d))
    z = X @ np.linspace(1.2, -0.6, d) + rng.logistic(size=n)
    y = (z > np.quantile(z, 1 - share)).astype(int)
    return np.round(X + mean, 3), y


@case("eight subscribers", visible=True)
def eight():
    return call("train", WEEKS.copy(), LEFT.copy(), 1.0)


@case("six probabilities", visible=True)
def six():
    return pick([1, 1, 0, 0, 1, 0], [0.9, 0.7, 0.7, 0.7, 0.4, 0.2], 2, 5)


@case("without a penalty")
def no_penalty():
    rng = np.random.default_rng(1)
    return call("train", *table(rng, 120, 0.2), 0.0)


@case("a strong penalty, features far from zero")
def strong_penalty():
    rng = np.random.default_rng(2)
    return call("train", *table(rng, 150, 0.1, mean=2.0), 20.0)


@case("four in a hundred leave")
def four_percent():
    rng = np.random.default_rng(3)
    return call("train", *table(rng, 250, 0.04), 0.5)


@case("nearly all leave")
def nearly_all():
    rng = np.random.default_rng(4)
    return call("train", *table(rng, 120, 0.85, mean=-1.0), 2.0)


@case("as many leave as stay")
def balanced():
    rng = np.random.default_rng(5)
    return call("train", *table(rng, 80, 0.5, mean=1.0), 3.0)


@case("classes that a line separates")
def separable():
    return call("train", np.array([[0.0], [1.0], [2.0], [3.0], [5.0], [6.0]]), np.array([0, 0, 0, 0, 1, 1]), 1.0)


@case("one who leaves")
def single():
    return call("train", np.array([[0.5, 1.0], [1.5, 0.0], [2.0, 1.0], [0.0, 0.5], [1.0, 2.0]]), np.array([0, 0, 1, 0, 0]), 0.3)


@generated(4)
def random_table(rng):
    X, y = table(rng, int(rng.integers(60, 160)), float(rng.uniform(0.08, 0.4)), mean=float(rng.uniform(-1.5, 1.5)), d=int(rng.integers(1, 5)))
    return call("train", X, y, float(rng.uniform(0.2, 8)))


@case("a tie at the best place to cut")
def tie_at_cut():
    return pick([1, 1, 0, 0, 0, 0, 1], [0.8, 0.6, 0.6, 0.6, 0.6, 0.6, 0.3], 1.0, 1.5)


@case("everybody has the same probability")
def one_value():
    return pick([0, 1, 0, 0], [0.3, 0.3, 0.3, 0.3], 1.0, 2.0)


@case("calling nobody is cheapest")
def nobody():
    return pick([0, 0, 1, 0], [0.9, 0.8, 0.7, 0.6], 10.0, 1.0)


@case("calling everybody is cheapest")
def everybody():
    return pick([1, 0, 1, 0, 1], [0.2, 0.05, 0.01, 0.9, 0.001], 1.0, 50.0)


@case("nobody leaves")
def nobody_leaves():
    return pick([0, 0, 0], [0.2, 0.99, 1.0], 1.0, 5.0)


@case("everybody leaves")
def everybody_leaves():
    return pick([1, 1, 1], [0.0, 0.4, 0.7], 3.0, 1.0)


@case("probabilities close to one another")
def close_together():
    return pick([0, 0, 1, 0, 1, 1, 0], [0.031, 0.032, 0.033, 0.034, 0.035, 0.036, 0.01], 1.0, 4.0)


@case("probabilities of a weighted model")
def too_high():
    return pick([0, 0, 0, 0, 1, 0, 1, 0, 1, 1], [0.3, 0.4, 0.45, 0.5, 0.85, 0.6, 0.9, 0.75, 0.88, 0.97], 1.0, 4.0)


@case("a false alarm costs more")
def dear_alarm():
    return pick([1, 1, 0, 1, 0, 0, 1], [0.95, 0.9, 0.85, 0.8, 0.6, 0.5, 0.55], 6.0, 1.0)


@generated(6)
def random_costs(rng):
    y = (rng.random(40) < 0.25).astype(int)
    p = np.round(np.clip(0.2 * y + rng.beta(2, 4, 40), 0, 1), int(rng.integers(1, 3)))
    return call("pick_threshold", y, p, float(rng.integers(1, 5)), float(rng.integers(1, 12)))
