"""Other ways to agree than by equal values, and rules about the code: for ``checks.py``, in the judge only.

Each yields findings, and nothing where the answer is right. Those for arrays take NumPy arrays.

    from greenroom.judging import columns_up_to_sign

    def check(case):
        yield from columns_up_to_sign(case.answer, case.expected)
"""

import ast
import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from .compare import compare
from .findings import Finding, finding


def columns_up_to_sign(received: Any, expected: Any, **options: Any) -> Iterator[Finding]:
    """Columns agree where they are equal or each other's negative.

    >>> import numpy as np
    >>> list(columns_up_to_sign(np.array([[1.0, -2.0]]), np.array([[-1.0, -2.0]])))
    []
    """
    if not _same_form(received, expected):
        yield from compare(received, expected, **options)
        return
    turned = received * _signs(received, expected)
    yield from compare(turned, expected, **options)


def columns_in_any_order(received: Any, expected: Any, *, sign_free: bool = False, **options: Any) -> Iterator[Finding]:
    """Columns agree where they are the expected ones in some order, with ``sign_free`` up to sign too.

    >>> import numpy as np
    >>> list(columns_in_any_order(np.array([[2.0, 1.0]]), np.array([[1.0, 2.0]])))
    []
    >>> [one.message for one in columns_in_any_order(np.array([[2.0, 2.0]]), np.array([[1.0, 2.0]]))]
    ['Column 1 of the result is not one of the expected columns, or it comes too often.']
    """
    if not _same_form(received, expected):
        yield from compare(received, expected, **options)
        return
    same = columns_up_to_sign if sign_free else compare
    partners: dict[int, int] = {}
    fits = [
        [right for right in range(expected.shape[1]) if not any(same(received[:, [left]], expected[:, [right]], **options))]
        for left in range(received.shape[1])
    ]
    for left in range(received.shape[1]):
        if not _match(left, fits, partners, set()):
            message = f"column {left} of the result is not one of the expected columns, or it comes too often."
            yield finding("values", message, expected, received)
            return


def _match(left: int, fits: list[list[int]], partners: dict[int, int], tried: set[int]) -> bool:
    """Finds a partner for a column, moving others to another partner where they have one."""
    for right in fits[left]:
        if right in tried:
            continue
        tried.add(right)
        if right not in partners or _match(partners[right], fits, partners, tried):
            partners[right] = left
            return True
    return False


def same_span(received: Any, expected: Any, absolute: float = 1e-6) -> Iterator[Finding]:
    """Columns agree where they span the same subspace, whatever basis of it they are.

    >>> import numpy as np
    >>> list(same_span(np.array([[1.0, 1.0], [1.0, -1.0], [0, 0]]), np.eye(3)[:, :2]))
    []
    >>> [one.kind for one in same_span(np.eye(3)[:, 1:], np.eye(3)[:, :2])]
    ['values']
    """
    if not _same_form(received, expected):
        yield from compare(received, expected)
        return
    mine, theirs = _projector(received), _projector(expected)
    if abs(mine - theirs).max(initial=0.0) > absolute:
        yield finding("values", "the columns of the result span another subspace than the expected ones.", expected, received)


def _projector(columns: Any) -> Any:
    import numpy

    left, values, _ = numpy.linalg.svd(columns, full_matrices=False)
    kept = left[:, values > 1e-10 * values.max(initial=0.0)]
    return kept @ kept.T


def _same_form(received: Any, expected: Any) -> bool:
    import numpy

    if not isinstance(received, numpy.ndarray) or received.shape != expected.shape or received.ndim != 2:
        return False
    return received.dtype.kind in "iuf" and bool(numpy.isfinite(received).all())


def _signs(received: Any, expected: Any) -> Any:
    import numpy

    return numpy.where((received * expected).sum(axis=0) < 0, -1.0, 1.0)


def any_optimum(reached: float, best: float, *, what: str = "objective", higher: bool = False, relative: float = 1e-6, absolute: float = 1e-9) -> Iterator[Finding]:
    """Any solution agrees whose objective, which the check computed itself, is as good as the reference's.

    >>> list(any_optimum(3.0, 3.0)), list(any_optimum(2.5, 3.0))
    ([], [])
    >>> [one.message for one in any_optimum(3.5, 3.0, what="cost")]
    ['The cost of the result is 3.5; 3.0 can be reached.']
    """
    slack = max(absolute, relative * abs(best))
    short = best - reached if higher else reached - best
    if math.isnan(reached) or short > slack:
        yield finding("values", f"the {what} of the result is {reached:.6g}; {best!r} can be reached.", best, reached)


def near_mean(values: Sequence[float], expected: float, *, errors: float = 5.0, what: str = "the mean over the seeds") -> Iterator[Finding]:
    """Values from several seeds agree where their mean is within so many standard errors of ``expected``.

    With 5 errors a right answer fails about once in two million times; the seeds are fixed, so that a verdict never changes.

    >>> list(near_mean([0.9, 1.1, 1.05, 0.95], 1.0))
    []
    >>> [one.kind for one in near_mean([2.0, 2.1, 1.9], 1.0)]
    ['values']
    """
    count = len(values)
    mean = math.fsum(values) / count
    deviation = math.sqrt(math.fsum((value - mean) ** 2 for value in values) / max(count - 1, 1))
    if not abs(mean - expected) <= errors * deviation / math.sqrt(count) + 1e-12 * abs(expected):
        yield finding("values", f"{what} is {mean:.6g}; {expected:.6g} was expected, within what chance can do.", expected, mean)


def at_most(count: float, limit: float, what: str) -> Iterator[Finding]:
    """A count that an instrument took is within its limit.

    >>> [one.message for one in at_most(61, 31, "calls of predict")]
    ['61 calls of predict; at most 31 are needed.']
    """
    if not isinstance(count, (int, float)) or count > limit:
        yield finding("calls", f"{count:,} {what}; at most {limit:,} are needed.", limit, count)


def locks_kept(observed: Iterable[dict[str, int]], steps: Sequence[str] | None = None) -> Iterator[Finding]:
    """Every step of a script took a lock and gave it back; ``observed`` is what :func:`watch_locks` said after each.

    >>> [one.message for one in locks_kept([{"taken": 1, "given": 1}, {"taken": 1, "given": 0}])]
    ['Step 2 of the script takes a lock and does not give it back.']
    """
    for position, step in enumerate(observed):
        name = f"step {position + 1} of the script" if steps is None else f"`{steps[position]}`"
        if step["given"] < step["taken"]:
            yield finding("calls", f"{name} takes a lock and does not give it back.")
            return
        if step["taken"] == 0:
            yield finding("calls", f"{name} does not take the lock.")
            return


def forbid(tree: ast.AST, names: Iterable[str], because: str) -> Iterator[Finding]:
    """The file may not use any of these names, as a name, an attribute or an import.

    >>> [one.message for one in forbid(ast.parse("import sklearn.metrics"), ["sklearn"], "write it yourself")]
    ['Your code uses `sklearn`: write it yourself.']
    """
    used = names_used(tree)
    for name in names:
        if name in used:
            yield finding("forbidden", f"your code uses `{name}`: {because}.")


def only_imports(tree: ast.AST, modules: Iterable[str], because: str) -> Iterator[Finding]:
    """The file may import these modules, with all below them, and no others.

    >>> [one.message for one in only_imports(ast.parse("import math, numpy"), ["math"], "the standard library is enough")]
    ['Your code imports `numpy`: the standard library is enough.']
    """
    allowed = set(modules)
    for node in ast.walk(tree):
        imported = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            imported = [node.module or "."]
        for name in imported:
            parts = name.split(".")
            if not any(".".join(parts[: end + 1]) in allowed for end in range(len(parts))):
                yield finding("forbidden", f"your code imports `{name}`: {because}.")


_INSIDE_MODULES = frozenset({"js", "pyodide", "pyodide_js", "_pyodide", "_pyodide_core", "greenroom", "gc", "ctypes", "_ctypes"})
_INSIDE_NAMES = frozenset(
    "__closure__ cell_contents __globals__ __subclasses__ f_back f_builtins f_globals f_locals tb_frame gi_frame cr_frame ag_frame"
    " _getframe _current_frames settrace setprofile addaudithook".split()
)
_CODE_FROM_TEXT = frozenset({"exec", "eval", "compile", "__import__"})


def reaching(tree: ast.AST) -> Iterator[Finding]:
    """What no answer needs, and what could reach the counters that run beside it. Asked of answers that pass.

    >>> [one.message for one in reaching(ast.parse("import sys; sys._getframe(1)"))]
    ['Your code gives the right values, but it uses `_getframe`, with which it could reach what counts and compares beside it. Write it without.']
    """
    used: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            used.update(alias.name for alias in node.names if alias.name.partition(".")[0] in _INSIDE_MODULES)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] in _INSIDE_MODULES:
            used.add(node.module or "")
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CODE_FROM_TEXT:
            used.add(node.func.id)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in _INSIDE_NAMES:
            used.add(node.value)
    for name in sorted(used | (names_used(tree) & _INSIDE_NAMES)):
        yield finding(
            "forbidden",
            f"your code gives the right values, but it uses `{name}`, with which it could reach what counts and compares beside it. Write it without.",
        )


def names_used(tree: ast.AST) -> set[str]:
    """Every name, attribute and imported module or member in a syntax tree.

    >>> sorted(names_used(ast.parse("from a.b import c as d; e.f()")))
    ['a', 'b', 'c', 'd', 'e', 'f']
    """
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            names.add(node.id)
        elif isinstance(node, ast.Attribute):
            names.add(node.attr)
        elif isinstance(node, ast.alias):
            names.update(node.name.split("."))
            if node.asname:
                names.add(node.asname)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.update(node.module.split("."))
    return names

