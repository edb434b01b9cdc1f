import numpy as np
from scipy.special import betainc, betaincinv, ndtr

# Probabilities at which each posterior is looked at: dense in the middle, and far out into both tails.
LEVELS = ndtr(np.linspace(-7, 7, 1001))


def bayes_ab(a_succ: int, a_n: int, b_succ: int, b_n: int, prior: tuple[float, float] = (1, 1)) -> dict:
    """Beta-binomial comparison of two rates: p_b_better, expected_loss_b, ci_b (a pair)."""
    a = (prior[0] + a_succ, prior[1] + a_n - a_succ)
    b = (prior[0] + b_succ, prior[1] + b_n - b_succ)

    # Quantiles of both lie where the mass is, however narrow it may be; a fixed grid would miss it.
    x = np.unique(np.concatenate([betaincinv(*a, LEVELS), betaincinv(*b, LEVELS)]))
    below_a, below_b = betainc(*a, x), betainc(*b, x)

    return {
        # P(B > A) is the mean of F_A over B's posterior. Integrating over F_B needs no density, which may be infinite at 0 or 1.
        "p_b_better": float(np.trapezoid(below_a, below_b)),
        # max(A - B, 0) is the length of all x with B < x <= A.
        "expected_loss_b": float(np.trapezoid(below_b * (1 - below_a), x)),
        "ci_b": (float(betaincinv(*b, 0.025)), float(betaincinv(*b, 0.975))),
    }
