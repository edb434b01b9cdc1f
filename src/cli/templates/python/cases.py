"""TODO: what the cases are about."""

import numpy as np
from greenroom import call, case, generated


@case("TODO: a small example", visible=True)
def example():
    return call("solve", [1, 2, 3])


@generated(10)
def random_list(rng: np.random.Generator):
    return call("solve", [int(value) for value in rng.integers(-9, 10, 8)])
