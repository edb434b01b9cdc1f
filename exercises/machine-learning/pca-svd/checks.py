"""Compares components up to sign, each on its own scale, and names the usual slips."""

import numpy as np
from greenroom.judging import compare, finding

OWN = 1e-6  # of the component's own size
WHOLE = 1e-11  # of the size of the whole table; what the SVD itself leaves is near 1e-15
NOTHING_VARIES = " Nothing varies in this table, so everything is 0."


def check(case):
    structure = [one for one in _structure(case.answer, case.expected) if one.kind != "values"]
    if structure:
        yield from structure
        return
    scores, ratios = (np.asarray(part, dtype=float) for part in case.answer)
    expected_scores, expected_ratios = case.expected
    if not (np.isfinite(scores).all() and np.isfinite(ratios).all()):
        yield finding("values", f"The result holds NaN or an infinity.{'' if expected_ratios.any() else NOTHING_VARIES}")
        return
    X = np.asarray(case.call.args[0], dtype=float)
    yield from _ratio_findings(ratios, expected_ratios, X)
    yield from _score_findings(scores, expected_scores, X)


def _structure(answer, expected):
    if not isinstance(answer, tuple) or len(answer) != 2:
        yield from compare(answer, expected)
        return
    for received, wanted, path in zip(answer, expected, ("the transformed data", "the array of ratios")):
        yield from compare(received, wanted, path=path)


def _ratio_findings(ratios, expected, X):
    # Square roots: they are the sizes of the components relative to the whole.
    sizes = np.sqrt(expected)
    off = (ratios < 0) | ~_near(np.sqrt(np.abs(ratios)), sizes, sizes, 1.0)
    # Of a component that is empty, any route leaves some rounding, on either side of 0.
    off &= ~((np.abs(ratios) <= 1e-15) & (sizes <= WHOLE))
    if off.any():
        place = int(np.argmax(off))
        message = f"The explained variance ratio of component {place + 1} is {ratios[place]:.6g}; {expected[place]:.6g} was expected."
        yield finding("values", f"{message}{_why(_ratio_slips(X), ratios, off, sizes)}", expected, ratios)


def _score_findings(scores, expected, X):
    aligned = scores * _signs(scores, expected)
    lengths = np.linalg.norm(expected, axis=0)
    whole = np.linalg.norm(X - X.mean(axis=0)) or 1.0
    gaps = np.linalg.norm(aligned - expected, axis=0)
    off = ~_near(gaps, 0.0, lengths, whole)
    if off.any():
        place = int(np.argmax(off))
        message = (
            f"Column {place + 1} of the transformed data, its sign aligned, is off by {gaps[place]:.3g} in length; "
            f"the column itself has length {lengths[place]:.3g}."
        )
        why = _why(_score_slips(X), scores, off, lengths / whole)
        yield finding("values", f"{message}{why}", expected[:, place], aligned[:, place])


def _near(received, expected, size, whole):
    return np.abs(received - expected) <= OWN * size + WHOLE * whole


def _signs(received, expected):
    return np.where((received * expected).sum(axis=0) < 0, -1.0, 1.0)


def _why(slips, received, off, sizes):
    """A sentence for lost digits, or for the slip that gives exactly what was received."""
    if not sizes.any():
        return NOTHING_VARIES
    if not off[sizes > 1e-6].any():
        return " Only components of almost no variance are off: a covariance squares the singular values; small ones drown in rounding."
    k = received.shape[-1]
    for sentence, slip in slips:
        slip = slip[..., :k]
        if slip.shape == received.shape and np.allclose(np.abs(received), np.abs(slip), rtol=1e-6, atol=1e-9):
            return f" {sentence}"
    return ""


def _ratio_slips(X):
    s = np.linalg.svd(X - X.mean(axis=0), compute_uv=False)
    if s[0] > 0:
        for kept in range(1, len(s)):
            yield "The ratios are shares of the kept components only; divide by the variance of all of them.", _shares(s[:kept])
        yield "These are shares of the singular values; variances are their squares.", s / s.sum()
        yield "These are variances; divide by the total variance.", s**2 / max(len(X) - 1, 1)
        yield "The order is reversed: the largest variance comes first.", _shares(s)[::-1]
    yield from _other_tables(X, lambda Z: _shares(np.linalg.svd(Z, compute_uv=False)))


def _score_slips(X):
    U, s, _ = np.linalg.svd(X - X.mean(axis=0), full_matrices=False)
    yield "Every column has length 1: U was returned; multiply each column by its singular value.", U
    yield "The order is reversed: the largest variance comes first.", (U * s)[:, ::-1]
    yield from _other_tables(X, _scores)


def _other_tables(X, route):
    """The route taken on a table that was centred or scaled in another way."""
    yield "This is what X gives when its columns are not centred.", route(X)
    spread = X.std(axis=0)
    scaled = (X - X.mean(axis=0)) / np.where(spread > 0, spread, 1.0)
    yield "This is what X gives when its columns are scaled to equal variance; they should only be centred.", route(scaled)
    yield "This is what X gives when its rows, not its columns, are centred.", route(X - X.mean(axis=1, keepdims=True))


def _scores(Z):
    U, s, _ = np.linalg.svd(Z, full_matrices=False)
    return U * s


def _shares(s):
    return s**2 / max((s**2).sum(), 1e-300)
