"""Cases of interference: clusters of equal and unequal sizes, shuffled rows, few clusters."""

from functools import partial

import numpy as np
import pandas as pd
from greenroom import call, case, generated


def assigned(df):
    """Whether smaller tables are still an experiment by cluster, with two clusters and two rows in each arm."""
    if not {"cluster", "treatment", "outcome"} <= set(df.columns) or not set(df["treatment"]) <= {0, 1}:
        return False
    arms = df.groupby("cluster")["treatment"]
    return bool((arms.nunique() == 1).all() and (arms.first().value_counts().reindex([0, 1], fill_value=0) >= 2).all())


case, generated = partial(case, valid=assigned), partial(generated, valid=assigned)


def households(clusters, order=None):
    """From (cluster, treatment, outcomes) to one row a profile."""
    rows = [(cluster, treatment, outcome) for cluster, treatment, outcomes in clusters for outcome in outcomes]
    df = pd.DataFrame(rows, columns=["cluster", "treatment", "outcome"])
    return df if order is None else df.iloc[np.random.default_rng(order).permutation(len(df))]


FOUR = [("A", 1, [6.0, 8.0]), ("B", 1, [3.0]), ("C", 0, [2.0, 2.0, 5.0]), ("D", 0, [1.0, 1.0])]


@case("four households", visible=True)
def four():
    return call("cluster_effect", households(FOUR))


@case("four households, shuffled", visible=True)
def shuffled():
    return call("cluster_effect", households(FOUR, order=1))


@case("one large household")
def one_large():
    clusters = [(1, 1, [9.0] * 20), (2, 1, [1.0]), (3, 1, [2.0]), (4, 0, [1.0, 2.0]), (5, 0, [3.0, 1.0])]
    return call("cluster_effect", households(clusters, order=2))


@case("households of equal size")
def equal_sizes():
    return call("cluster_effect", households([(k, k % 2, [k, k + 1.5, 2.0 * k]) for k in range(8)], order=3))


@case("one profile a household")
def single_rows():
    return call("cluster_effect", households([(k, int(k > 4), [value]) for k, value in enumerate([3.0, 1.0, 4.0, 1.5, 9.0, 2.0, 6.0])]))


@case("unequal numbers of households")
def unequal_arms():
    clusters = [(k, int(k < 2), [k * 1.0, (7 * k) % 5, (3 * k) % 4]) for k in range(12)]
    return call("cluster_effect", households(clusters, order=4))


@case("households that do not vary within")
def no_spread_within():
    return call("cluster_effect", households([("p", 0, [2.0] * 5), ("q", 0, [4.0] * 2), ("r", 1, [3.0] * 9), ("s", 1, [8.0])]))


@case("household means that are all equal")
def no_spread_between():
    return call("cluster_effect", households([(1, 0, [1.0, 3.0]), (2, 0, [2.0]), (3, 1, [2.0, 4.0, 3.0]), (4, 1, [3.0, 3.0])]))


@case("yes or no, with other columns")
def binary():
    df = households([(k * 11, int(k % 3 == 0), [(k * j) % 3 % 2 for j in range(1, k % 5 + 2)]) for k in range(15)], order=5)
    return call("cluster_effect", df.assign(profile_id=np.arange(len(df)), country="BR"))


@case("an index with repeats")
def repeated_index():
    return call("cluster_effect", pd.concat([households(FOUR), households([("E", 1, [4.0, 9.0]), ("F", 0, [0.0])])]))


@generated(7)
def random_households(rng):
    count = int(rng.integers(5, 25))
    arms = rng.permutation([0, 0, 1, 1, *rng.integers(0, 2, count - 4)])
    clusters = [
        (int(k), int(arm), (rng.normal(5 + arm, 2) + rng.normal(0, 1, int(rng.integers(1, 10)))).round(2).tolist()) for k, arm in enumerate(arms)
    ]
    return call("cluster_effect", households(clusters, order=int(rng.integers(1000))))
