"""Cases of uplift: rankings with and without ties, unequal arms, and experiments that are repeated for the same users."""

from functools import partial

import numpy as np
from greenroom import call, case, generated


def experiment(y, treated, score):
    """Whether smaller arrays still hold both arms and finite figures."""
    if not y.shape == treated.shape == score.shape or y.ndim != 1 or not np.isfinite(np.concatenate([y, score])).all():
        return False
    return set(treated.tolist()) == {0, 1}


ranked, generated = partial(case, valid=experiment), partial(generated, valid=experiment)

Y = np.array([1, 0, 1, 1, 0, 1])
TREATED = np.array([1, 0, 1, 0, 1, 0])
SCORE = np.array([0.9, 0.7, 0.7, 0.4, 0.2, 0.1])


def users(seed, n, share=0.5, levels=None):
    """Outcomes whose uplift follows the score; the share of treated users may be uneven, and scores may be few levels."""
    rng = np.random.default_rng(seed)
    score = rng.normal(size=n) if levels is None else rng.integers(0, levels, n) / 10
    treated = (rng.random(n) < share).astype(int)
    treated[:2] = [0, 1]
    y = (rng.random(n) < 0.3 + 0.3 * treated / (1 + np.exp(-score))).astype(int)
    return y, treated, score


@ranked("six users", visible=True)
def six():
    return call("qini", Y, TREATED, SCORE)


@ranked("all scores alike")
def alike():
    return call("qini", Y, TREATED, np.zeros(6))


@ranked("ties, the treated first")
def ties_first():
    return call("qini", np.array([1, 1, 0, 0, 1, 0]), np.array([1, 1, 0, 0, 1, 0]), np.array([2, 2, 2, 2, 1, 1]))


@ranked("no controls at the top")
def no_controls():
    return call("qini", np.array([1, 1, 0, 1, 0, 1]), np.array([1, 1, 1, 0, 0, 1]), np.array([6.0, 5.0, 4.0, 3.0, 2.0, 1.0]))


@ranked("a harmful ranking")
def harmful():
    y, treated, score = users(1, 600)
    return call("qini", y, treated, -score)


@ranked("four treated for one control, few levels")
def uneven():
    return call("qini", *users(2, 200, share=0.8, levels=6))


@ranked("few treated, outcomes in hours")
def hours():
    y, treated, score = users(3, 150, share=0.15)
    return call("qini", y * 2.5 + np.arange(150) % 7 / 4, treated, score)


@ranked("the arms drift along the ranking")
def drift():
    y, treated, score = users(4, 120)
    return call("qini", y, (np.random.default_rng(5).random(120) < 0.5 + 0.15 * np.clip(score, -2, 2)).astype(int), score)


@generated(3)
def random_ranking(rng):
    levels = [None, 4, 15][int(rng.integers(3))]
    return call("qini", *users(int(rng.integers(1000)), int(rng.integers(20, 300)), float(rng.uniform(0.3, 0.8)), levels))


def repeated(seed, n, share, tied=-0.2):
    """Users who return least of all without the reminder are moved most, or, with 0, any alike; the second draw is for the check."""
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(n, 3))
    usual, moved = 0.45 + tied * np.tanh(X[:, 1]) + 0.15 * np.tanh(X[:, 0]), 0.1 + 0.22 * np.tanh(X[:, 1])

    def draw():
        treated = (rng.random(n) < share).astype(int)
        return (rng.random(n) < usual + treated * moved).astype(int), treated

    y, treated = draw()
    again = dict(zip(("y", "treated"), draw()))
    return call("uplift_scores", X, y, treated).observing(lambda: again)


@case("scores, arms of one size", visible=True)
def scores_even():
    return repeated(1, 4000, 0.5)


@case("scores, few controls")
def scores_few_controls():
    return repeated(2, 6000, 0.8)


@case("scores, few treated")
def scores_few_treated():
    return repeated(3, 6000, 0.25)


@case("scores, whom it moves and who returns anyway have nothing in common")
def scores_apart():
    return repeated(4, 2000, 0.5, tied=0.0)
