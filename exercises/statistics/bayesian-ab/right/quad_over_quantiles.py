from scipy.integrate import quad
from scipy.special import betainc, betaincinv


def bayes_ab(a_succ, a_n, b_succ, b_n, prior=(1, 1)):
    A = (prior[0] + a_succ, prior[1] + a_n - a_succ)
    B = (prior[0] + b_succ, prior[1] + b_n - b_succ)

    def cdf(params, x):
        return betainc(*params, x)

    marks = sorted({float(betaincinv(*params, q)) for params in (A, B) for q in (1e-7, 0.01, 0.3, 0.7, 0.99, 1 - 1e-7)})
    marks = [0.0] + [m for m in marks if 0 < m < 1] + [1.0]
    loss = sum(quad(lambda x: cdf(B, x) * (1 - cdf(A, x)), low, high, epsabs=1e-9)[0] for low, high in zip(marks, marks[1:]))
    # P(B > A) by substitution: the mean of F_A over the quantiles of B, piece by piece.
    pieces = sorted({0.0, 1.0, *(float(cdf(B, m)) for m in marks)})
    better = sum(quad(lambda u: cdf(A, betaincinv(*B, u)), low, high, epsabs=1e-9)[0] for low, high in zip(pieces, pieces[1:]))
    return {"p_b_better": better, "expected_loss_b": loss, "ci_b": [betaincinv(*B, 0.025), betaincinv(*B, 0.975)]}
