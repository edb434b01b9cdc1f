"""Cases of bagging-variance. Limits are fractions that a float holds exactly, so that rounding decides no error."""

from greenroom import call, case, script


def simulate(sigma2, rho, B, n=2000, seed=0):
    return call("simulate", sigma2, rho, B, n, seed)


@case("four models", visible=True, shrink=False)
def four():
    return call("ensemble_variance", 4.0, 0.5, 4)


@case("four models, drawn", visible=True, shrink=False)
def four_drawn():
    return simulate(4.0, 0.5, 4, 5000)


@case("the same seed twice, then another", visible=True, shrink=False)
def seeds():
    return script(
        lambda answer: [answer.simulate(2.0, 0.25, 5, 1000, seed) for seed in (7, 7, 8)],
        "simulate(2.0, 0.25, 5, 1000, 7), simulate(2.0, 0.25, 5, 1000, 7), simulate(2.0, 0.25, 5, 1000, 8)",
    )


@case("three models that differ too much", shrink=False)
def too_different():
    return call("ensemble_variance", 4.0, -0.6, 3)


@case("three models that differ too much, drawn", shrink=False)
def too_different_drawn():
    return simulate(4.0, -0.6, 3)


@case("eleven models, a little below the limit", shrink=False)
def a_little_below():
    return call("ensemble_variance", 1.0, -0.11, 11)


@case("eleven models, a little below the limit, drawn", shrink=False)
def a_little_below_drawn():
    return simulate(1.0, -0.11, 11)


@case("two models, below the limit", shrink=False)
def two_below():
    return call("ensemble_variance", 1.0, -1.5, 2)


@case("two opposite models", shrink=False)
def opposite():
    return call("ensemble_variance", 4.0, -1.0, 2)


@case("two opposite models, drawn", shrink=False)
def opposite_drawn():
    return simulate(4.0, -1.0, 2)


@case("five models at the limit", shrink=False)
def at_limit():
    return call("ensemble_variance", 9.0, -0.25, 5)


@case("five models at the limit, drawn", shrink=False)
def at_limit_drawn():
    return simulate(9.0, -0.25, 5, seed=3)


@case("a negative correlation", shrink=False)
def negative():
    return call("ensemble_variance", 2.0, -0.2, 4)


@case("a negative correlation, drawn", shrink=False)
def negative_drawn():
    return simulate(2.0, -0.2, 4, seed=5)


@case("one model", shrink=False)
def one_model():
    return call("ensemble_variance", 3.0, 0.7, 1)


@case("one model, a negative correlation", shrink=False)
def one_model_negative():
    return call("ensemble_variance", 3.0, -0.9, 1)


@case("one model, a correlation below -1", shrink=False)
def one_model_far_below():
    return call("ensemble_variance", 3.0, -2.0, 1)


@case("one model, drawn", shrink=False)
def one_model_drawn():
    return simulate(3.0, -0.9, 1)


@case("one model, a correlation below -1, drawn", shrink=False)
def one_model_far_below_drawn():
    return simulate(3.0, -2.0, 1, seed=2)


@case("independent models", shrink=False)
def independent():
    return call("ensemble_variance", 5.0, 0.0, 10)


@case("independent models, drawn", shrink=False)
def independent_drawn():
    return simulate(5.0, 0.0, 10, seed=11)


@case("identical models", shrink=False)
def identical():
    return call("ensemble_variance", 2.5, 1.0, 8)


@case("identical models, drawn", shrink=False)
def identical_drawn():
    return simulate(2.5, 1.0, 8, seed=1)


@case("many models", shrink=False)
def many():
    return call("ensemble_variance", 0.3, 0.2, 1000)


@case("many models, drawn", shrink=False)
def many_drawn():
    return simulate(0.3, 0.2, 20, 4000, 4)


@case("another seed", shrink=False)
def another_seed():
    return simulate(100.0, 0.1, 6, 4000, 12345)


@case("whole numbers", shrink=False)
def whole_numbers():
    return call("ensemble_variance", 4, 1, 3)
