def solve(values):
    """TODO: what is returned, and what the arguments are."""
