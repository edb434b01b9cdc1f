"""Cases of tail-or-bell: samples of both kinds in several units, with ties, with values below xmin, and such as are refused."""

from functools import partial

import numpy as np
from greenroom import call, case, generated


def clear(x, xmin=None):
    """Whether smaller arguments have a tail, and one of the two laws is clearly better."""
    if (x <= 0).any():
        return xmin is None or xmin > 0
    if xmin is not None:
        return bool(xmin > 0 and (x > xmin).any())
    if len(x) < 4 or np.ptp(x) == 0:
        return False
    logs = np.log(x / x.min())
    shape = len(x) / logs.sum()
    power_law = len(x) * np.log(shape / x.min()) - (shape + 1) * logs.sum()
    normal = -len(x) / 2 * (np.log(2 * np.pi * x.var()) + 1)
    return bool(abs(power_law - normal) > 2)


case, generated = partial(case, valid=clear), partial(generated, valid=clear)


def power_law(rng, alpha, xmin, n):
    return xmin * rng.random(n) ** (-1 / (alpha - 1))


@case("six titles", visible=True)
def six_titles():
    return call("fit_tail", np.array([1.0, 4.0, 0.5, 2.0, 1.5, 9.0]), xmin=1.0)


@case("a heavy tail", visible=True)
def heavy():
    return call("better_fit", np.array([1, 1.1, 1.2, 1.5, 2, 3, 8, 40]))


@case("a bell", visible=True)
def bell():
    return call("better_fit", np.array([47.0, 49, 50, 50, 51, 53]))


@case("everything is tail")
def all_tail():
    return call("fit_tail", power_law(np.random.default_rng(1), 2.5, 3.0, 40), xmin=3.0)


@case("most values below xmin")
def mostly_below():
    rng = np.random.default_rng(2)
    return call("fit_tail", rng.permutation(np.append(power_law(rng, 2.2, 10.0, 15), rng.uniform(0.5, 9.5, 60))), xmin=10.0)


@case("several values equal to xmin")
def at_xmin():
    return call("fit_tail", np.array([2.0, 2.0, 5.0, 2.0, 1.0, 12.0, 3.0, 3.0]), xmin=2.0)


@case("whole numbers")
def whole_numbers():
    return call("fit_tail", np.array([3, 1, 4, 1, 5, 9, 2, 6, 5, 35]), xmin=2)


@case("a tail of one value")
def one_value():
    return call("fit_tail", np.array([1.0, 2.0, 8.0]), xmin=4.0)


@case("a bell fitted as a tail")
def bell_as_tail():
    return call("fit_tail", np.random.default_rng(3).normal(50, 5, 60), xmin=30.0)


@case("a very heavy tail")
def very_heavy():
    return call("fit_tail", power_law(np.random.default_rng(4), 1.4, 0.01, 80), xmin=0.01)


@case("a zero below xmin")
def zero_below():
    return call("fit_tail", np.array([0.0, 2.0, 3.0, 5.0]), xmin=2.0)


@case("a negative value below xmin")
def negative_below():
    return call("fit_tail", np.array([2.0, -1.0, 3.0, 5.0]), xmin=1.0)


@case("a zero")
def zero():
    return call("better_fit", np.array([3.0, 0.0, 2.0, 5.0]))


@case("a negative value")
def negative():
    return call("better_fit", np.array([-3.0, 1.0, 2.0, 5.0]))


@case("many values of a bell")
def long_bell():
    return call("better_fit", np.random.default_rng(5).normal(400, 60, 900))


@case("many values of a tail")
def long_tail():
    return call("better_fit", power_law(np.random.default_rng(6), 2.4, 200.0, 900))


@case("a bell in thousandths")
def small_bell():
    return call("better_fit", np.random.default_rng(7).normal(0.005, 0.001, 80))


@case("a bell in thousands")
def large_bell():
    return call("better_fit", np.random.default_rng(8).normal(9000, 1500, 80))


@case("a tail in thousandths")
def small_tail():
    return call("better_fit", power_law(np.random.default_rng(9), 2.1, 0.002, 60))


@case("a tail in thousands")
def large_tail():
    return call("better_fit", power_law(np.random.default_rng(10), 2.8, 4000.0, 120))


@case("a narrow bell around one")
def narrow_bell():
    return call("better_fit", np.random.default_rng(11).normal(1.5, 0.05, 60))


def between(seed, unit, spread):
    """Lognormal values, of which one law is better by three to five units of log likelihood: enough to be clear, too little for a slip."""
    return call("better_fit", (unit * np.random.default_rng(seed).lognormal(0, spread, 80)).round(4))


@case("rather a tail, in hundredths")
def rather_tail():
    return between(5, 0.02, 0.65)


@case("rather a bell, in hundredths")
def rather_bell():
    return between(36, 0.02, 0.75)


@case("rather a tail, in tens")
def rather_large_tail():
    return between(48, 40.0, 0.75)


@case("rather a bell, in tens")
def rather_large_bell():
    return between(50, 40.0, 0.8)


@generated(5)
def random_tail(rng):
    xmin = float(rng.choice([0.5, 1.0, 20.0]))
    tail = power_law(rng, rng.uniform(1.5, 3.5), xmin, int(rng.integers(10, 120)))
    return call("fit_tail", rng.permutation(np.append(tail, rng.uniform(0.1, 0.95, 12) * xmin)), xmin=xmin)


@generated(4)
def random_choice(rng):
    unit = float(rng.choice([0.01, 1.0, 300.0]))
    n = int(rng.integers(60, 200))
    sample = power_law(rng, rng.uniform(1.6, 2.8), unit, n) if rng.random() < 0.5 else rng.normal(9 * unit, unit, n)
    return call("better_fit", sample)
