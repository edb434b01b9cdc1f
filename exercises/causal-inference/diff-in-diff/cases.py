"""Cases of diff-in-diff: complete panels, units that come late or leave early, and tables with two complete units only."""

from functools import partial

import numpy as np
import pandas as pd
from greenroom import call, case, generated

COLUMNS = ["unit", "period", "treated", "y"]


def panel(df):
    """Whether smaller tables still hold at most one row a unit and period, and a complete unit in each group."""
    if not set(COLUMNS) <= set(df.columns) or len(df) == 0 or not set(df["period"]) | set(df["treated"]) <= {0, 1}:
        return False
    if df[COLUMNS].isna().any().any() or df.duplicated(["unit", "period"]).any() or (df.groupby("unit")["treated"].nunique() > 1).any():
        return False
    complete = df.groupby("unit")["period"].transform("size") == 2
    return set(df.loc[complete, "treated"]) == {0, 1}


case, generated = partial(case, valid=panel), partial(generated, valid=panel)


def rows(units, order=None):
    """From (unit, treated, y before, y after), None where not seen, to one row a unit and period."""
    found = [(unit, period, treated, y) for unit, treated, *ys in units for period, y in enumerate(ys) if y is not None]
    df = pd.DataFrame(found, columns=COLUMNS)
    return df if order is None else df.iloc[np.random.default_rng(order).permutation(len(df))]


COMPLETE = [("Alder", 1, 10.0, 15.0), ("Birch", 1, 14.0, 17.0), ("Dogwood", 0, 6.0, 8.0), ("Elm", 0, 9.0, 9.0)]
UNITS = [*COMPLETE[:2], ("Cedar", 1, None, 30.0), *COMPLETE[2:], ("Fir", 0, 2.0, None)]


@case("six households", visible=True)
def six():
    return call("did", rows(UNITS))


@case("everybody seen twice")
def complete():
    return call("did", rows(COMPLETE))


@case("rows in another order")
def shuffled():
    return call("did", rows(UNITS, order=4))


@case("the later period first")
def later_first():
    return call("did", rows(COMPLETE).iloc[::-1])


@case("heavy households come late")
def late():
    return call("did", rows([*COMPLETE, *[(f"late {k}", k % 2, None, 40.0 + k) for k in range(5)]], order=1))


@case("light households leave")
def leave():
    return call("did", rows([*COMPLETE, *[(f"gone {k}", int(k < 4), 0.5 * k, None) for k in range(5)]], order=2))


@case("one household a group seen twice")
def two_complete():
    return call("did", rows([(1, 1, 3.0, 2.0), (2, 0, 8.0, 1.0), (3, 1, 9.0, None), (4, 0, None, 5.0), (5, 1, None, 0.0)]))


@case("whole hours, units as numbers")
def whole():
    return call("did", rows([(7, 0, 3, 5), (2, 1, 4, 9), (5, 1, 6, 6), (9, 0, 1, None), (3, 0, 8, 9)], order=3))


@case("other columns and a repeated index")
def other_columns():
    df = rows(UNITS, order=5).assign(country="PT", score=2.5)
    return call("did", df.set_index(np.zeros(len(df), dtype=int)))


@case("treated households fall less")
def fall_less():
    return call("did", rows([("a", 1, 20.0, 17.5), ("b", 1, 12.0, 11.0), ("c", 0, 15.0, 10.0), ("d", 0, 9.0, 7.0), ("e", 0, 30.0, None)]))


@generated(4)
def random_panel(rng):
    units = [(k, int(k % 3 == 0), round(rng.normal(12, 4), 1), round(rng.normal(14, 4), 1)) for k in range(int(rng.integers(8, 60)))]
    for k in rng.choice(np.arange(6, len(units)), len(units) // 4, replace=False):
        unit, treated, before, after = units[k]
        units[k] = (unit, treated, None, after + 15) if rng.random() < 0.5 else (unit, treated, before, None)
    return call("did", rows(units, order=int(rng.integers(100))))
