"""Cases of paradox: few viewers in a few strata, some of which have one kind only."""

from functools import partial

import numpy as np
import pandas as pd
from greenroom import call, case, generated

COLUMNS = ["retained", "documentary", "curiosity"]


def comparable(df):
    """Whether smaller tables still hold viewers of both kinds, and a stratum with both."""
    if not set(COLUMNS) <= set(df.columns) or not set(df["documentary"]) <= {0, 1} or not set(df["retained"]) <= {0, 1}:
        return False
    return len(df) > 0 and bool((df.groupby("curiosity")["documentary"].nunique() == 2).any())


case, generated = partial(case, valid=comparable), partial(generated, valid=comparable)


def viewers(cells, order=None):
    """From (stratum, documentary viewers, retained, others, retained) to one row a viewer."""
    rows = []
    for stratum, n1, k1, n0, k0 in cells:
        rows += [(int(i < k1), 1, stratum) for i in range(n1)]
        rows += [(int(i < k0), 0, stratum) for i in range(n0)]
    df = pd.DataFrame(rows, columns=COLUMNS)
    return df if order is None else df.iloc[np.random.default_rng(order).permutation(len(df))]


@case("twelve viewers", visible=True)
def twelve():
    return call("adjusted_effect", viewers([("high", 4, 2, 1, 0), ("low", 1, 1, 4, 3), ("none", 0, 0, 2, 2)]))


@case("the paradox", visible=True)
def paradox():
    return call("adjusted_effect", viewers([("high", 40, 16, 10, 3), ("low", 10, 8, 40, 30)], order=1))


@case("only others in a stratum")
def only_others():
    return call("adjusted_effect", viewers([(1, 5, 4, 3, 1), (2, 2, 1, 6, 5), (3, 0, 0, 9, 2)], order=2))


@case("only documentary viewers in a stratum")
def only_documentary():
    return call("adjusted_effect", viewers([(1, 5, 4, 3, 1), (2, 2, 1, 6, 5), (3, 7, 7, 0, 0)], order=3))


@case("strata of both kinds of gap")
def both_gaps():
    return call("adjusted_effect", viewers([("a", 0, 0, 4, 4), ("b", 3, 2, 2, 0), ("c", 6, 1, 0, 0), ("d", 2, 0, 5, 3)], order=4))


@case("one stratum")
def one_stratum():
    return call("adjusted_effect", viewers([("all", 6, 5, 8, 4)]))


@case("one stratum with both kinds")
def one_left():
    return call("adjusted_effect", viewers([("p", 3, 1, 0, 0), ("q", 4, 3, 3, 1), ("r", 0, 0, 5, 5)]))


@case("strata of unequal size")
def unequal_strata():
    return call("adjusted_effect", viewers([("high", 2, 2, 2, 0), ("middle", 30, 12, 20, 10), ("low", 5, 4, 60, 50)], order=5))


@case("everybody is retained")
def all_retained():
    return call("adjusted_effect", viewers([("x", 2, 2, 3, 3), ("y", 4, 4, 1, 1)]))


@case("an index with repeats, and other columns")
def repeated_index():
    parts = [viewers([("high", 4, 3, 2, 1), ("low", 1, 0, 5, 3)], order=seed) for seed in (6, 7)]
    df = pd.concat(parts + [viewers([("none", 0, 0, 3, 1)])])
    df.insert(0, "viewer_id", np.arange(len(df)) + 100)
    return call("adjusted_effect", df)


@generated(6)
def random_viewers(rng):
    cells = []
    for stratum in range(int(rng.integers(2, 7))):
        n1, n0 = (int(n) for n in rng.integers(1, 15, 2))
        cells.append((stratum, n1, int(rng.integers(0, n1 + 1)), n0, int(rng.integers(0, n0 + 1))))
    cells.append((90, int(rng.integers(1, 8)), 1, 0, 0))
    return call("adjusted_effect", viewers(cells, order=int(rng.integers(1000))))
