"""Cases of linucb: scripts whose choices are clear by far more than rounding, a simulation, and a count of inversions."""

from functools import wraps

import numpy as np
from greenroom import case, generated, operations, script
from greenroom.instruments import Counter


def v(*numbers):
    return np.array(numbers, dtype=float)


@case("two arms", visible=True, shrink=False)
def two_arms():
    steps = [("choose", v(1, 0)), ("update", 0, v(1, 0), 0.0), ("choose", v(1, 0)), ("choose", v(0, 1)), ("update", 1, v(1, 0), 1.0)]
    return operations("LinUCB", (2, 2, 1.0), [*steps, ("choose", v(1, 0)), ("choose", v(0, 1)), ("choose", v(1, 1))])


@case("nothing known yet", shrink=False)
def nothing_known():
    return operations("LinUCB", (5, 3, 0.5), [("choose", v(1, 2, 3)), ("choose", v(0, 0, 0)), ("choose", v(-1, 0, 4))])


@case("two arms of the same history", shrink=False)
def same_history():
    steps = [("update", arm, v(1, 2), 1.0) for arm in (2, 1)] + [("choose", v(1, 2)), ("choose", v(2, 1)), ("choose", v(-1, -2))]
    return operations("LinUCB", (3, 2, 0.1), steps)


@case("without exploration", shrink=False)
def greedy():
    steps = [("choose", v(1, 1)), ("update", 1, v(1, 0), 1.0), ("choose", v(1, 0)), ("choose", v(-1, 0)), ("update", 0, v(0, 1), -2.0), ("choose", v(0, 1))]
    return operations("LinUCB", (2, 2, 0.0), steps)


@case("one reward, then rewards below zero", shrink=False)
def below_zero():
    steps = [("update", 0, v(2, 0), 3.0), ("choose", v(1, 0)), ("update", 0, v(2, 0), -9.0), ("choose", v(1, 0)), ("update", 1, v(2, 0), -9.0), ("choose", v(1, 0))]
    return operations("LinUCB", (3, 2, 0.3), steps)


@case("one arm", shrink=False)
def one_arm():
    return operations("LinUCB", (1, 2, 1.0), [("choose", v(1, 0)), ("update", 0, v(1, 0), 5.0), ("choose", v(0, 3))])


@case("two instances", shrink=False)
def two_instances():
    def run(answer):
        first, second = answer.LinUCB(2, 2, 0.5), answer.LinUCB(2, 2, 0.5)
        first.update(1, v(1, 0), 9.0)
        return [first.choose(v(1, 0)), second.choose(v(1, 0))]

    return script(run, "first, second = LinUCB(2, 2, 0.5), LinUCB(2, 2, 0.5)\nfirst.update(1, x, 9.0)\nfirst.choose(x), second.choose(x)")


def is_clear(A, b, alpha, x):
    """Whether one arm's score is well above the others', whose matrices and sums these are."""
    theta, width = np.linalg.solve(A, b[..., None])[..., 0], np.linalg.solve(A, np.tile(x, (len(A), 1))[..., None])[..., 0]
    ranked = np.sort(theta @ x + alpha * np.sqrt(width @ x))
    return ranked[-1] - ranked[-2] > 1e-4


@generated(6, shrink=False)
def random_script(rng):
    n_arms, d, alpha = int(rng.integers(2, 5)), int(rng.integers(1, 5)), float(np.round(rng.uniform(0.2, 2), 1))
    taste = rng.normal(size=(n_arms, d))
    A, b, steps = np.tile(np.eye(d), (n_arms, 1, 1)), np.zeros((n_arms, d)), []
    for _ in range(40):
        x = np.round(rng.normal(size=d), 2)
        if rng.random() < 0.5 and is_clear(A, b, alpha, x):
            steps.append(("choose", x))
        else:
            arm, z = int(rng.integers(n_arms)), np.round(rng.normal(size=d), 2)
            reward = float(np.round(taste[arm] @ z + rng.normal(), 2))
            A[arm] += np.outer(z, z)
            b[arm] += reward * z
            steps.append(("update", arm, z, reward))
    return operations("LinUCB", (n_arms, d, alpha), steps)


@case("regret over 300 visits", shrink=False)
def regret():
    def run(answer):
        rng = np.random.default_rng(0)
        taste = rng.normal(size=(4, 5))
        policy, lost, lost_at_random = answer.LinUCB(4, 5, 0.5), 0.0, 0.0
        for _ in range(300):
            x = rng.normal(size=5)
            means, noise, other = taste @ x, rng.normal(), int(rng.integers(4))
            arm = policy.choose(x)
            policy.update(arm, x, float(means[arm] + noise))
            lost += float(means.max() - means[arm])
            lost_at_random += float(means.max() - means[other])
        return {"regret": lost, "random": lost_at_random}

    return script(run, "policy = LinUCB(4, 5, 0.5)\n300 visits: choose, then update with the reward of the chosen arm")


def counted_inversions():
    """Has all that inverts or solves in NumPy counted. Cases are collected before the answer runs, so however it imports them."""
    counter = Counter()

    def counting(function):
        # In an interpreter that serves several exercises it may be counted already.
        plain = getattr(function, "uncounted", function)

        @wraps(plain)
        def run(*args, **kwargs):
            counter.count += 1
            return plain(*args, **kwargs)

        run.uncounted = plain
        return run

    for name in ("inv", "pinv", "solve", "lstsq"):
        setattr(np.linalg, name, counting(getattr(np.linalg, name)))
    return counter


INVERSIONS = counted_inversions()


@case("40 choices after 4 updates", shrink=False)
def many_choices():
    rng = np.random.default_rng(3)
    A, b, steps = np.tile(np.eye(6), (3, 1, 1)), np.zeros((3, 6)), []
    for arm in (0, 1, 2, 1):
        x, reward = np.round(rng.normal(size=6), 2), float(np.round(rng.normal(), 2))
        A[arm] += np.outer(x, x)
        b[arm] += reward * x
        steps.append(("update", arm, x, reward))
    contexts = [np.round(rng.normal(size=6), 2) for _ in range(60)]
    steps += [("choose", x) for x in contexts if is_clear(A, b, 0.5, x)][:40]
    before = INVERSIONS.count
    return operations("LinUCB", (3, 6, 0.5), steps).observing(lambda: INVERSIONS.count - before)
