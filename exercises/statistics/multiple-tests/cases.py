"""Cases of multiple-tests: each list of p-values under all three methods."""

import numpy as np
from greenroom import call, case, generated

METHODS = ("bonferroni", "holm", "bh")
EXAMPLE = [0.01, 0.04, 0.03, 0.005]
NAN = float("nan")


def allowed(pvalues=(), method=""):
    """Whether smaller arguments are what the prompt allows."""
    return np.ndim(pvalues) == 1 and method in METHODS and all(0 <= p <= 1 for p in pvalues)


def under_all(name, pvalues, visible=False):
    """Registers a case for each method."""
    for method in METHODS:
        copied = pvalues.copy
        case(f"{name}, {method}", visible, valid=allowed)(lambda method=method, copied=copied: call("adjust", copied(), method))


under_all("four tests", EXAMPLE, visible=True)
under_all("an array", np.array([0.2, 0.001, 0.03, 0.5, 0.012]))
under_all("falling", [0.9, 0.5, 0.1, 0.05, 0.01, 0.002])
under_all("products that are not monotone", [0.01, 0.011, 0.012, 0.013, 0.0131, 0.4])
under_all("a plateau", [0.02, 0.021, 0.5, 0.022, 0.6, 0.023, 0.019])
under_all("ties", [0.02, 0.02, 0.01, 0.02, 0.3, 0.01])
under_all("ties that straddle", [0.03, 0.01, 0.03, 0.03, 0.9, 0.9])
under_all("all equal", [0.04, 0.04, 0.04, 0.04, 0.04])
under_all("large ones", [0.5, 0.7, 0.95, 1.0, 0.8])
under_all("zeros and ones", [0.0, 1.0, 0.0, 0.04, 1.0])
under_all("one test", [0.03])
under_all("no tests", [])


@case("NaN, bonferroni")
def nan_bonferroni():
    return call("adjust", [0.01, NAN, 0.04], "bonferroni")


@case("NaN, holm")
def nan_holm():
    return call("adjust", [NAN, 0.2], "holm")


@case("NaN in an array, bh")
def nan_bh():
    return call("adjust", np.array([0.01, 0.3, NAN]), "bh")


@case("an unknown method")
def unknown():
    return call("adjust", [0.01, 0.3], "sidak")


@case("no method")
def no_method():
    return call("adjust", [0.01, 0.3], "")


@generated(9, valid=allowed)
def random_tests(rng: np.random.Generator):
    real, null = int(rng.integers(1, 6)), int(rng.integers(1, 15))
    p = np.concatenate([rng.uniform(0, 0.03, real), rng.uniform(0, 1, null)]).round(int(rng.integers(2, 5)))
    rng.shuffle(p)
    return call("adjust", p.tolist(), METHODS[int(rng.integers(3))])
