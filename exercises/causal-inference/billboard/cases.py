"""Cases of billboard: cities with equal and unequal numbers of days, few cities and many."""

from functools import partial

import numpy as np
import pandas as pd
from greenroom import call, case, generated

COLUMNS = ["city", "day", "treated", "post", "signups"]


def campaign(df):
    """Whether smaller tables still hold both periods of every city, one treatment a city, two cities a group."""
    if not set(COLUMNS) <= set(df.columns) or len(df) == 0 or not set(df["treated"]) | set(df["post"]) <= {0, 1}:
        return False
    cities = df.groupby("city")
    if not ((cities["treated"].nunique() == 1) & (cities["post"].nunique() == 2)).all():
        return False
    return bool((cities["treated"].first().value_counts().reindex([0, 1], fill_value=0) >= 2).all())


case, generated = partial(case, valid=campaign), partial(generated, valid=campaign)


def date(day):
    return str(np.datetime64("2026-03-01") + day)


def counts(cities, order=None):
    """From (city, treated, before, after) to one row a city and day; billboards go up on day 10."""
    rows = []
    for city, treated, before, after in cities:
        rows += [(city, date(10 - len(before) + k), treated, 0, value) for k, value in enumerate(before)]
        rows += [(city, date(10 + k), treated, 1, value) for k, value in enumerate(after)]
    df = pd.DataFrame(rows, columns=COLUMNS)
    return df if order is None else df.iloc[np.random.default_rng(order).permutation(len(df))]


FOUR = [("Arno", 1, [10, 12], [17]), ("Brix", 1, [30], [36, 40]), ("Cole", 0, [20, 22, 21], [24]), ("Dorn", 0, [8], [9, 9])]


def panel(rng, treated, others, days, missing=0.0, effect=5.0):
    """Cities of different level on a common season; each day is missing with some probability, but never all of a period."""
    rows = []
    for city in range(treated + others):
        level, drift = rng.uniform(10, 80), rng.normal(0, 2)
        for post in (0, 1):
            kept = rng.random(days) >= missing
            kept[int(rng.integers(days))] = True
            for k in np.flatnonzero(kept):
                mean = level + 0.3 * (k + post * days) + post * (drift + effect * (city < treated))
                rows.append((100 + city, date(int(k) + post * days), int(city < treated), post, int(rng.poisson(mean))))
    return pd.DataFrame(rows, columns=COLUMNS).iloc[rng.permutation(len(rows))]


@case("four cities", visible=True)
def four():
    return call("billboard_effect", counts(FOUR))


@case("four cities, shuffled")
def shuffled():
    return call("billboard_effect", counts(FOUR, order=1))


@case("one city with many more days")
def many_days():
    cities = [(1, 1, [50] * 9, [70] * 12), (2, 1, [5], [6]), (3, 1, [8, 10], [9]), (4, 0, [20, 22], [23, 23]), (5, 0, [6], [5, 7, 9])]
    return call("billboard_effect", counts(cities, order=2))


@case("every city has all days")
def balanced():
    return call("billboard_effect", panel(np.random.default_rng(3), 3, 5, 7))


@case("few cities with billboards")
def few_treated():
    return call("billboard_effect", panel(np.random.default_rng(4), 2, 12, 6, missing=0.3))


@case("days missing before only")
def missing_before():
    cities = [(k, int(k < 3), [10 * k + 4] * (k % 3 + 1), [10 * k + 9 - k % 2, 10 * k + 8 + k, 10 * k + 11]) for k in range(7)]
    return call("billboard_effect", counts(cities, order=5))


@case("no effect")
def no_effect():
    return call("billboard_effect", panel(np.random.default_rng(6), 6, 6, 5, missing=0.4, effect=0.0))


@case("differences that are all alike")
def alike():
    return call("billboard_effect", counts([("k", 1, [3], [7]), ("l", 1, [10, 12], [15]), ("m", 0, [1], [2]), ("n", 0, [6], [6, 8])]))


@case("shares, with other columns and a repeated index")
def repeated_index():
    df = pd.concat([counts([(f"{name}{part}", t, b, a) for name, t, b, a in FOUR]) for part in (1, 2)])
    df["signups"] = df["signups"] / 7 + np.arange(len(df)) % 5
    return call("billboard_effect", df.assign(country="DE"))


@generated(7)
def random_campaign(rng):
    treated, others = (int(count) for count in rng.integers(2, 9, 2))
    return call("billboard_effect", panel(rng, treated, others, int(rng.integers(2, 9)), missing=0.35, effect=float(rng.normal(3, 4))))
