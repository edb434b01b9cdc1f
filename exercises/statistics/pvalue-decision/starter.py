def summarize(
    x_c: int, n_c: int, x_t: int, n_t: int, alpha: float = 0.05, mde: float = 0.0, prior: float = 0.1, power: float = 0.8
) -> dict:
    """A test of two rates: diff, ci_low, ci_high, p_value, practically_significant, false_positive_risk."""
    raise NotImplementedError
