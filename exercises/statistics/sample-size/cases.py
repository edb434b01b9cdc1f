"""Cases of sample-size. None lies so near a whole number that the last digit of a quantile would decide."""

import math
from functools import partial

import numpy as np
from greenroom import call, case, generated
from scipy.stats import norm


def exact(p, mde, alpha, power):
    """The number before it is rounded up."""
    z, p2 = norm.ppf, p + mde
    pooled = (p + p2) / 2
    return ((z(1 - alpha / 2) * math.sqrt(2 * pooled * (1 - pooled)) + z(power) * math.sqrt(p * (1 - p) + p2 * (1 - p2))) / mde) ** 2


def clear(p=0.5, mde=0.0, alpha=0.05, power=0.8):
    """Whether the arguments are allowed and the result does not hang on the last digits."""
    if not (0 < p < 1 and 0 < p + mde < 1 and mde != 0 and 0 < alpha < 1 and 0.5 <= power < 1):
        return False
    n = exact(p, mde, alpha, power)
    return abs(n - round(n)) > 1e-6 * max(n, 1)


case = partial(case, valid=clear)


@case("from 10 % to 12 %", visible=True)
def ten_to_twelve():
    return call("sample_size", 0.10, 0.02)


@case("from 50 % to 75 %, power 0.9")
def large_effect():
    return call("sample_size", 0.5, 0.25, power=0.9)


@case("half a point")
def half_a_point():
    return call("sample_size", 0.04, 0.005)


@case("a fall")
def fall():
    return call("sample_size", 0.3, -0.03)


@case("a rare event")
def rare():
    return call("sample_size", 0.002, 0.001)


@case("a rate near one")
def near_one():
    return call("sample_size", 0.95, 0.03, 0.05, 0.8)


@case("a strict level")
def strict():
    return call("sample_size", 0.2, 0.02, alpha=0.001, power=0.8)


@case("a loose level")
def loose():
    return call("sample_size", 0.2, 0.05, alpha=0.2, power=0.8)


@case("power one half")
def one_half():
    return call("sample_size", 0.4, 0.1, 0.05, 0.5)


@case("high power")
def high_power():
    return call("sample_size", 0.12, 0.015, power=0.99)


@case("a tiny sample")
def tiny():
    return call("sample_size", 0.05, 0.9)


@generated(16, valid=clear)
def random_design(rng: np.random.Generator):
    while True:
        p = round(float(rng.uniform(0.02, 0.9)), 3)
        mde = round(float(rng.choice([-1, 1]) * rng.uniform(0.004, 0.09)), 4)
        alpha, power = float(rng.choice([0.01, 0.05, 0.1])), float(rng.choice([0.7, 0.8, 0.9, 0.95]))
        if clear(p, mde, alpha, power):
            return call("sample_size", p, mde, alpha=alpha, power=power)
