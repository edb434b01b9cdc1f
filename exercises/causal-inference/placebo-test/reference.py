import numpy as np
import pandas as pd
from scipy.optimize import nnls


def placebo_p(panel: pd.DataFrame, treated: int, t0: int) -> float:
    """Share of all markets (columns) whose post/pre RMSPE ratio is at least that of the treated one.

    Rows are weeks, those before t0 are pre. The treated market is never a donor.
    """
    pre = panel.index < t0

    def ratio(market):
        # The treated market carries the effect, so no placebo may lean on it.
        donors = panel.drop(columns=list({market, treated})).to_numpy(dtype=float)
        series = panel[market].to_numpy(dtype=float)
        gaps = series - donors @ _weights(series[pre], donors[pre])
        return np.sqrt(np.mean(gaps[~pre] ** 2) / np.mean(gaps[pre] ** 2))

    ratios = pd.Series({market: ratio(market) for market in panel.columns})
    # The treated market is one of the assignments that could have been drawn: it counts above and below the line.
    return float((ratios >= ratios[treated]).mean())


def _weights(series: np.ndarray, donors: np.ndarray) -> np.ndarray:
    """Weights >= 0 with sum 1 that bring the donors nearest to the series.

    min |E v|² + (1 - sum v)² over v >= 0 has the direction of the best weights (E: the donors' gaps to the series).
    """
    gaps = donors - series[:, np.newaxis]
    gaps = gaps / np.sqrt(np.mean(gaps**2))
    v, _ = nnls(np.vstack([gaps, np.ones(gaps.shape[1])]), np.append(np.zeros(len(gaps)), 1.0))
    return v / v.sum()
