def sample_size(p: float, mde: float, alpha: float = 0.05, power: float = 0.8) -> int:
    """Users in each arm for a two-sided two-proportion z test to find the absolute effect mde."""
    raise NotImplementedError
