"""TODO: what the cases are about."""

from greenroom import call, case, generated


@case("TODO: a small example", visible=True)
def example():
    return call("solve", [1, 2, 3])


@generated(10)
def random_list(rng):
    return call("solve", [rng.randint(-9, 9) for _ in range(rng.randint(0, 8))])
