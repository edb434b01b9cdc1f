from collections.abc import Iterable


def top_ips(lines: Iterable[str], n: int = 10) -> str:
    """JSON array of {"ip", "errors"}: the n addresses with the most 5xx answers, ties by the text of the address."""
    raise NotImplementedError
