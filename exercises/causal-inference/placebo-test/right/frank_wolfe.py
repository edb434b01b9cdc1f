import numpy as np


def nearest(y, D):
    """Frank and Wolfe with away steps and exact line search."""
    w = np.full(D.shape[1], 1 / D.shape[1])
    for _ in range(4000):
        slope = D.T @ (D @ w - y)
        s, a = int(slope.argmin()), int(np.where(w > 0, slope, -np.inf).argmax())
        forward, away = -w.copy(), w.copy()
        forward[s] += 1
        away[a] -= 1
        if -slope @ forward < 1e-9:
            break
        if -slope @ forward >= -slope @ away:
            step, limit = forward, 1.0
        else:
            step, limit = away, w[a] / (1 - w[a]) if w[a] < 1 else 1.0
        along = D @ step
        w = np.clip(w + min(limit, -(slope @ step) / (along @ along)) * step, 0, None)
        w /= w.sum()
    return w


def placebo_p(panel, treated, t0):
    before, after = panel[panel.index < t0], panel[panel.index >= t0]
    ratios = {}
    for market in panel:
        donors = [other for other in panel if other not in (market, treated)]
        w = nearest(before[market].values, before[donors].values)
        rmspe = [(((part[market] - part[donors] @ w) ** 2).mean()) ** 0.5 for part in (before, after)]
        ratios[market] = rmspe[1] / rmspe[0]
    ranked = sorted(ratios, key=ratios.get, reverse=True)
    return (ranked.index(treated) + 1) / len(ranked)
