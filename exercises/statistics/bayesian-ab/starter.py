def bayes_ab(a_succ: int, a_n: int, b_succ: int, b_n: int, prior: tuple[float, float] = (1, 1)) -> dict:
    """Beta-binomial comparison of two rates: p_b_better, expected_loss_b, ci_b (a pair)."""
    raise NotImplementedError
