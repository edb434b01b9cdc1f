def cosine(a: dict, b: dict) -> float:
    """Cosine of two sparse vectors (dicts from key to weight); 0.0 where either has length 0."""
    raise NotImplementedError


def top_similar(target: dict, users: dict, k: int) -> list:
    """The k users nearest to target as pairs (id, cosine), highest first, ties by id."""
    raise NotImplementedError
