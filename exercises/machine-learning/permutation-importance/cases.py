"""Cases of permutation-importance: small hand-written models that watch the tables they are given."""

import numpy as np
import pandas as pd
from greenroom import call, case, generated, script


class Watch:
    """Notes what a model is given: how often, in what form, and whether columns were shuffled."""

    def __init__(self, X):
        self.X, self.before = X, X.copy()
        self.rows = len(X)
        self.sorted = [sorted(column) for column in columns_of(X)]
        self.calls = 0
        self.unlike = None
        self.changed_values = None
        self.tables = set()

    def look(self, table):
        self.calls += 1
        self.unlike = self.unlike or self.form(table)
        # Several shuffled tables may come stacked in one call; other sizes are left to the values.
        if self.unlike is not None or len(table) == 0 or len(table) % self.rows != 0:
            return
        copies = len(table) // self.rows
        columns = columns_of(table)
        for j, column in enumerate(columns):
            if sorted(column) != [value for value in self.sorted[j] for _ in range(copies)]:
                self.changed_values = names_of(self.X)[j]
        for start in range(0, len(table), self.rows):
            self.tables.add(hash(tuple(tuple(column[start : start + self.rows]) for column in columns)))

    def form(self, table):
        """What sets a table apart from X, in words, or None."""
        if type(table) is not type(self.before):
            return f"a table of type {type(table).__name__}, not {type(self.before).__name__} as X is"
        if isinstance(table, np.ndarray):
            if table.ndim != 2 or table.shape[1] != self.before.shape[1]:
                return f"an array of shape {table.shape}, not of {self.before.shape[1]} columns as X has"
            if table.dtype != self.before.dtype:
                return f"an array of dtype {table.dtype}, not {self.before.dtype} as X has"
            return None
        if list(table.columns) != list(self.before.columns):
            return f"a table with the columns {list(table.columns)}, not {list(self.before.columns)} as X has"
        for name in self.before.columns:
            if table[name].dtype != self.before[name].dtype:
                return f"a table whose column {name!r} has dtype {table[name].dtype}, not {self.before[name].dtype} as X has"
        return None

    def report(self):
        same = self.X.equals(self.before) if isinstance(self.X, pd.DataFrame) else np.array_equal(self.X, self.before)
        return {
            "calls": self.calls,
            "tables": len(self.tables),
            "unlike": self.unlike,
            "changed_values": self.changed_values,
            "X_changed": not same,
        }


def columns_of(table):
    """The columns as lists, whatever the kind of table."""
    return [column(table, j).tolist() for j in range(table.shape[1])]


def column(table, j):
    return table.iloc[:, j] if isinstance(table, pd.DataFrame) else np.asarray(table)[:, j]


def names_of(X):
    return list(X.columns) if isinstance(X, pd.DataFrame) else [f"x{j}" for j in range(X.shape[1])]


def numbers(table, j):
    return np.asarray(column(table, j), dtype=float)


class Linear:
    """Predicts the weighted sum of the columns."""

    def __init__(self, weights):
        self.weights = weights
        self.watch = None

    def __repr__(self):
        return f"{type(self).__name__}({self.weights})"

    def predict(self, table):
        if self.watch is not None:
            self.watch.look(table)
        return self.sums(table)

    def sums(self, table):
        return sum(weight * numbers(table, j) for j, weight in enumerate(self.weights))


class Rule(Linear):
    """Predicts by a function of the table's columns."""

    def __init__(self, name, function):
        super().__init__([])
        self.name, self.function = name, function

    def __repr__(self):
        return f"{type(self).__name__}({self.name})"

    def sums(self, table):
        return self.function(lambda j: column(table, j))


class Logistic(Linear):
    """A binary classifier: the sigmoid of the weighted sum is the probability of the second label."""

    def __init__(self, weights, labels=(0, 1)):
        super().__init__(weights)
        self.labels = np.array(labels)

    def predict(self, table):
        return self.labels[(super().predict(table) > 0).astype(int)]

    def predict_proba(self, table):
        positive = 1.0 / (1.0 + np.exp(-super().predict(table)))
        return np.column_stack([1.0 - positive, positive])


def neg_mse(y, predictions):
    return -float(np.mean((np.asarray(y) - np.asarray(predictions)) ** 2))


def r2(y, predictions):
    y = np.asarray(y)
    return 1.0 - float(np.sum((y - np.asarray(predictions)) ** 2) / np.sum((y - y.mean()) ** 2))


def accuracy(y, predictions):
    return float(np.mean(np.asarray(y) == np.asarray(predictions)))


def neg_log_loss(y, probability):
    y, probability = np.asarray(y), np.clip(np.asarray(probability), 1e-12, 1 - 1e-12)
    return float(np.mean(y * np.log(probability) + (1 - y) * np.log(1 - probability)))


def auc(y, probability):
    y, probability = np.asarray(y), np.asarray(probability)
    above = probability[y == 1][:, None] - probability[y == 0][None, :]
    return float(np.mean((above > 0) + 0.5 * (above == 0)))


neg_log_loss.needs_proba = True
auc.needs_proba = True


def watched(model, X, y, metric, **options):
    """A call with a model that watches the tables it is given."""
    model.watch = Watch(X)
    return call("permutation_importance", model, X, y, metric, **options).observing(model.watch.report)


@case("three columns, one unused", visible=True)
def three_columns():
    X = np.array([[1.0, 5.0, 2.0], [2.0, 1.0, 7.0], [3.0, 4.0, 1.0], [4.0, 2.0, 8.0], [5.0, 6.0, 2.0], [6.0, 3.0, 8.0]])
    return watched(Linear([3.0, -1.0, 0.0]), X, X @ [3.0, -1.0, 0.0], neg_mse, n_repeats=100, random_state=0)


@case("probability to cancel", visible=True)
def probability_to_cancel():
    X = pd.DataFrame({"days_idle": [0, 1, 2, 9, 3, 12, 7, 15], "profiles": [4, 1, 3, 2, 5, 1, 2, 3]})
    y = np.array([0, 0, 1, 1, 0, 1, 0, 1])
    return watched(Logistic([0.25, -0.5]), X, y, neg_log_loss, n_repeats=50, random_state=1)


def linear_table(seed, n, weights, noise=0.3):
    """Independent columns, and a target that follows the weights up to noise."""
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(n, len(weights)))
    return X, X @ np.asarray(weights) + noise * rng.normal(size=n)


@case("four independent columns")
def independent():
    X, y = linear_table(1, 150, [3.0, 2.0, 1.0, 0.5])
    return watched(Linear([3.0, 2.0, 1.0, 0.5]), X, y, neg_mse, random_state=7)


@case("arguments by position")
def by_position():
    X, y = linear_table(2, 120, [1.0, 2.0, 4.0])
    model = Linear([1.0, 2.0, 4.0])
    model.watch = Watch(X)
    return call("permutation_importance", model, X, y, neg_mse, 8, 3).observing(model.watch.report)


@case("a frame")
def frame():
    X, y = linear_table(3, 120, [2.0, 1.0, -1.5])
    X = pd.DataFrame(X, columns=["minutes", "searches", "skips"])
    return watched(Linear([2.0, 1.0, -1.5]), X, y, neg_mse, n_repeats=6, random_state=11)


def mixed_frame(n, seed):
    rng = np.random.default_rng(seed)
    return pd.DataFrame(
        {
            "titles": rng.integers(1, 40, n),
            "hours": rng.gamma(2.0, 3.0, n).astype("float32"),
            "kids": rng.random(n) < 0.4,
            "country": rng.choice(["Brazil", "Kenya", "Norway"], n),
        }
    )


def mixed_rule(get):
    titles, hours, kids = (np.asarray(get(j), dtype=float) for j in range(3))
    norway = np.asarray(get(3), dtype=object) == "Norway"
    return 0.1 * titles + 0.3 * hours + 2.0 * kids + 3.0 * norway


@case("columns of four dtypes")
def mixed():
    X = mixed_frame(120, 4)
    model = Rule("mixed_rule", mixed_rule)
    return watched(model, X, model.sums(X), neg_mse, n_repeats=5, random_state=5)


@case("an index out of order")
def shuffled_index():
    X, y = linear_table(5, 100, [2.0, -3.0])
    index = np.random.default_rng(5).permutation(100) + 1000
    X = pd.DataFrame(X, columns=["hours", "pauses"], index=index)
    return watched(Linear([2.0, -3.0]), X, pd.Series(y, index=index), neg_mse, n_repeats=8, random_state=2)


@case("an index with repeated labels")
def repeated_index():
    X, y = linear_table(6, 90, [1.0, 2.0])
    X = pd.DataFrame(X, columns=["hours", "pauses"], index=[f"region {place % 3}" for place in range(90)])
    return watched(Linear([1.0, 2.0]), X, y, neg_mse, n_repeats=8, random_state=2)


@case("an array of whole numbers")
def whole_numbers():
    rng = np.random.default_rng(7)
    X = rng.integers(0, 30, size=(80, 3))
    return watched(Linear([1.0, -2.0, 0.5]), X, X @ [1.0, -2.0, 0.5], neg_mse, random_state=4)


@case("labels that are words")
def words():
    rng = np.random.default_rng(8)
    X = rng.normal(size=(150, 3))
    model = Logistic([3.0, 1.5, 0.0], labels=("leaves", "stays"))
    y = model.labels[(X @ [3.0, 1.5, 0.0] + rng.normal(size=150) > 0).astype(int)]
    return watched(model, X, y, accuracy, n_repeats=10, random_state=6)


def churn(seed, n, weights):
    """Columns, and 0/1 outcomes drawn with the probabilities of the logistic model."""
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(n, len(weights)))
    return X, (rng.random(n) < 1.0 / (1.0 + np.exp(-X @ np.asarray(weights)))).astype(int)


@case("log loss of probabilities")
def log_loss():
    X, y = churn(9, 150, [2.0, -1.0, 0.5])
    return watched(Logistic([2.0, -1.0, 0.5]), X, y, neg_log_loss, n_repeats=10, random_state=8)


@case("log loss, named columns")
def log_loss_frame():
    X, y = churn(10, 120, [1.5, -2.0])
    X = pd.DataFrame(X, columns=["days idle", "hours"])
    return watched(Logistic([1.5, -2.0]), X, pd.Series(y), neg_log_loss, n_repeats=6, random_state=9)


@case("ranking by probability")
def ranking():
    X, y = churn(11, 120, [2.5, 1.0, 0.0])
    return watched(Logistic([2.5, 1.0, 0.0]), X, y, auc, n_repeats=10, random_state=10)


@case("a metric that is not symmetric")
def not_symmetric():
    X, y = linear_table(12, 120, [2.0, 1.0], noise=1.5)
    return watched(Linear([1.0, 0.5]), X, y, r2, n_repeats=10, random_state=12)


@case("a column that misleads the model")
def misleading():
    X, y = linear_table(13, 150, [2.0, 1.5])
    return watched(Linear([2.0, -1.5]), X, y, neg_mse, n_repeats=10, random_state=13)


@case("a column that never varies")
def constant_column():
    X, y = linear_table(14, 80, [2.0, 1.0, 1.0])
    X[:, 1] = 4.0
    return watched(Linear([2.0, 1.0, 1.0]), X, y, neg_mse, random_state=14)


@case("a copy of another column")
def copied_column():
    X, y = linear_table(15, 100, [2.0, 0.0, 1.0])
    X[:, 1] = X[:, 0]
    return watched(Linear([2.0, 0.0, 1.0]), X, y, neg_mse, random_state=15)


@case("columns that act together")
def interaction():
    X, _ = linear_table(16, 200, [1.0, 1.0, 1.0])
    model = Rule("interaction", lambda get: np.asarray(get(0)) * np.asarray(get(1)) + np.asarray(get(2)))
    return watched(model, X, model.sums(X), neg_mse, n_repeats=10, random_state=16)


@case("one column, one repeat")
def one_column():
    X, y = linear_table(17, 60, [2.0])
    return watched(Linear([2.0]), X, y, neg_mse, n_repeats=1, random_state=17)


@case("many repeats")
def many_repeats():
    X, y = linear_table(18, 30, [2.0, 1.0, 3.0])
    return watched(Linear([2.0, 1.0, 3.0]), X, y, neg_mse, n_repeats=150, random_state=18)


# Without a seed anything may be drawn. Here every shuffle gives the same score, so that the reference gives one answer.
@case("repeats and seed left out")
def defaults():
    X, y = linear_table(23, 90, [1.0, 2.0])
    return watched(Linear([0.0, 0.0]), X, y, neg_mse)


@case("no seed")
def no_seed():
    X, y = linear_table(19, 120, [1.0, 3.0])
    return watched(Linear([0.0, 0.0]), X, y, neg_mse, n_repeats=10, random_state=None)


SAME_SEED = """first = permutation_importance(model, X, y, neg_mse, n_repeats=3, random_state=21)
permutation_importance(model, X, y, neg_mse, n_repeats=3, random_state=22)
again = permutation_importance(model, X, y, neg_mse, n_repeats=3, random_state=21)"""


def same_seed(X, y, weights):
    def run(answer):
        def importances(seed):
            return answer.permutation_importance(Linear(weights), X.copy(), y, neg_mse, n_repeats=3, random_state=seed)

        first = importances(21)
        importances(22)
        return {"first": first, "again": importances(21)}

    return script(run, SAME_SEED)


@case("the same seed twice, an array")
def same_seed_array():
    return same_seed(*linear_table(20, 40, [2.0, 1.0]), [2.0, 1.0])


@case("the same seed twice, a frame")
def same_seed_frame():
    X, y = linear_table(21, 40, [2.0, 1.0])
    return same_seed(pd.DataFrame(X, columns=["hours", "pauses"]), y, [2.0, 1.0])


@generated(5)
def random_array(rng):
    weights = rng.uniform(0.5, 3.0, int(rng.integers(2, 6))) * rng.choice([-1.0, 1.0])
    X = rng.normal(size=(int(rng.integers(60, 150)), len(weights))) * rng.uniform(0.5, 2.0, len(weights))
    y = X @ weights + rng.normal(size=len(X))
    n_repeats, seed = int(rng.integers(2, 9)), int(rng.integers(1000))
    return watched(Linear(weights.round(3).tolist()), X, y, neg_mse, n_repeats=n_repeats, random_state=seed)


@generated(3)
def random_frame(rng):
    weights = rng.uniform(1.0, 3.0, int(rng.integers(2, 5)))
    X, y = churn(int(rng.integers(1000)), int(rng.integers(80, 150)), weights)
    X = pd.DataFrame(X, columns=[f"signal {name}" for name in "abcd"[: len(weights)]])
    n_repeats, seed = int(rng.integers(3, 9)), int(rng.integers(1000))
    return watched(Logistic(weights.round(3).tolist()), X, y, neg_log_loss, n_repeats=n_repeats, random_state=seed)
