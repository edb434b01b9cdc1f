def metric(rows: list[dict], spec: dict[str, str]) -> dict:
    """A ratio metric with its input's fingerprint: {"value": float or None, "n": int, "fingerprint": str}."""
    raise NotImplementedError
