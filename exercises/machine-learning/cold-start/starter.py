def recommend(user: str, k: int, ratings: list[tuple[str, str, int]], attributes: dict[str, str], m: float = 10) -> list[str]:
    """Ids of at most k items for a user, by the Bayesian average in the user's group, best first.

    A rating is (user, item, rating); attributes maps a user to a group.
    """
    raise NotImplementedError
