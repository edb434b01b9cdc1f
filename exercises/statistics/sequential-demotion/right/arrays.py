import numpy as np


def run(stream, n_arms, delta=0.05):
    n = np.zeros(n_arms)
    total = np.zeros(n_arms)
    alive = np.ones(n_arms, dtype=bool)
    out = []
    for t, (a, r) in enumerate(stream):
        if alive[a]:
            n[a] += 1
            total[a] += r
        seen = alive & (n > 0)
        k = n[seen]
        rad = np.sqrt(np.log(4 * n_arms * k * k / delta) / (2 * k))
        low = np.full(n_arms, -np.inf)
        high = np.full(n_arms, np.inf)
        low[seen] = total[seen] / k - rad
        high[seen] = total[seen] / k + rad
        gone = np.flatnonzero(alive & (high < low.max()))
        alive[gone] = False
        out.extend([int(g), t + 1] for g in gone)
    return {"eliminated": out, "active": np.flatnonzero(alive).tolist()}
