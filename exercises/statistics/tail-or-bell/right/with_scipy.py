from scipy import stats


def _check(x):
    if min(x) <= 0:
        raise ValueError("only positive values")


def fit_tail(x, xmin):
    _check(x)
    tail = x[x >= xmin]
    shape, _, _ = stats.pareto.fit(tail, floc=0, fscale=xmin)
    return {"alpha": shape + 1, "ks": stats.kstest(tail, stats.pareto(shape, scale=xmin).cdf).statistic}


def better_fit(x):
    _check(x)
    fits = {"power-law": stats.pareto(fit_tail(x, min(x))["alpha"] - 1, scale=min(x)), "normal": stats.norm(*stats.norm.fit(x))}
    return max(fits, key=lambda name: fits[name].logpdf(x).sum())
