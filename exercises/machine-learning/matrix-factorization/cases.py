"""Cases of matrix-factorization: ratings of low rank with noise. What was held out goes to the checks, not to the answer."""

import numpy as np
from greenroom import call, case, script


def ratings(seed, users=30, items=25, rank=2, share=0.6, noise=0.2, empty=()):
    """Observed ratings (0 elsewhere), their mask, and the complete table; `empty` names (axis, number) without observations."""
    rng = np.random.default_rng(seed)
    full = 3 + rng.normal(size=(users, rank)) @ rng.normal(size=(items, rank)).T + noise * rng.normal(size=(users, items))
    mask = rng.random((users, items)) < share
    # At least eight in each row and column, so that any start finds its three factors.
    for row in range(users):
        mask[row, rng.choice(items, 8, replace=False)] = True
    for column in range(items):
        mask[rng.choice(users, 8, replace=False), column] = True
    for axis, number in empty:
        mask[(number, slice(None)) if axis == "user" else (slice(None), number)] = False
    return np.where(mask, full, 0.0), mask, full


def fit(seed, k=3, reg=0.5, iters=12, **options):
    R, mask, full = ratings(seed, **options)
    return call("als", R, mask, k, reg, iters, seed).observing(lambda: {"full": full})


def sweeps(seed, k=3, reg=0.5, most=5, **options):
    R, mask, _ = ratings(seed, **options)
    made = script(
        lambda answer: [answer.als(R.copy(), mask.copy(), k, reg, iters, seed) for iters in range(1, most + 1)],
        f"[als(R, mask, {k}, {reg}, iters, {seed}) for iters in range(1, {most + 1})]",
    )
    return made.observing(lambda: {"R": R, "mask": mask, "reg": reg})


@case("three users, three shows", visible=True, shrink=False)
def three_by_three():
    R = np.array([[5.0, 4.0, 0.0], [4.0, 0.0, 1.0], [0.0, 2.0, 0.5]])
    return call("als", R, R > 0, 1, 0.1, 10, 0)


@case("the same seed twice", visible=True, shrink=False)
def same_seed():
    R, mask, _ = ratings(11, users=20, items=15)
    return script(lambda answer: {"twice": [answer.als(R.copy(), mask.copy(), 2, 0.5, 3, 42) for _ in range(2)]}, "als(R, mask, 2, 0.5, 3, 42), twice")


@case("held-out ratings", visible=True, shrink=False)
def held_out():
    return fit(1)


@case("other ratings", shrink=False)
def others():
    return fit(2, rank=1, share=0.7)


@case("more items than users", shrink=False)
def more_items():
    return fit(3, users=25, items=35)


@case("a user without ratings", shrink=False)
def empty_user():
    return fit(5, empty=[("user", 7)])


@case("an item without ratings", shrink=False)
def empty_item():
    return fit(6, empty=[("item", 0)])


@case("users and items without ratings", shrink=False)
def empty_both():
    return fit(7, empty=[("user", 0), ("user", 29), ("item", 24), ("item", 3)])


@case("five sweeps", shrink=False)
def five_sweeps():
    return sweeps(8)


@case("five sweeps with a strong penalty", shrink=False)
def strong_penalty():
    return sweeps(9, reg=8.0, share=0.3, users=25)


@case("five sweeps with empty rows and columns", shrink=False)
def sweeps_with_empty():
    return sweeps(10, users=25, empty=[("user", 4), ("item", 9)])
