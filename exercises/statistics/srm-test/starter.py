from collections.abc import Sequence


def srm(counts: Sequence[int], shares: Sequence[float]) -> tuple[float, float]:
    """Chi-square statistic and p-value of observed counts against planned shares."""
    raise NotImplementedError
