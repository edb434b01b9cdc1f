"""One-place changes of a source, by its syntax tree: slips that an exercise's cases should tell from the reference."""

import ast
import json
from collections.abc import Iterator

_COMPARISONS: dict[type, str] = {
    ast.Lt: "<=",
    ast.LtE: "<",
    ast.Gt: ">=",
    ast.GtE: ">",
    ast.Eq: "!=",
    ast.NotEq: "==",
    ast.Is: "is not",
    ast.IsNot: "is",
    ast.In: "not in",
    ast.NotIn: "in",
}
_ARITHMETIC: dict[type, str] = {
    ast.Add: "-",
    ast.Sub: "+",
    ast.Mult: "/",
    ast.Div: "*",
    ast.FloorDiv: "/",
    ast.Mod: "//",
    ast.Pow: "*",
}


def mutants(source: str) -> str:
    """JSON: ``{"error": text or null, "mutants": [{"rule", "start", "end", "text"}]}``; offsets count UTF-16 units.

    >>> json.loads(mutants("x = 1"))["mutants"][1]
    {'rule': 'constant', 'start': 4, 'end': 5, 'text': '2'}
    >>> json.loads(mutants("x ="))["error"]
    'invalid syntax (line 1)'
    """
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = f" (line {error.lineno})" if isinstance(error, SyntaxError) else ""
        return json.dumps({"error": f"{getattr(error, 'msg', error)}{line}", "mutants": []})
    place = _Places(source)
    found = [
        {"rule": rule, "start": place.units(start), "end": place.units(end), "text": text}
        for rule, start, end, text in _changes(tree, place)
    ]
    return json.dumps({"error": None, "mutants": found})


class _Places:
    """Turns the lines and UTF-8 columns of syntax trees into offsets."""

    def __init__(self, source: str) -> None:
        self.bytes = source.encode()
        self._lines = [0]
        for line in self.bytes.splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))

    def start(self, node: ast.AST) -> int:
        return self._lines[node.lineno - 1] + node.col_offset

    def end(self, node: ast.AST) -> int:
        return self._lines[node.end_lineno - 1] + node.end_col_offset

    def text(self, node: ast.AST) -> str:
        return self.bytes[self.start(node) : self.end(node)].decode()

    def units(self, offset: int) -> int:
        return len(self.bytes[:offset].decode().encode("utf-16-le")) // 2


_Change = tuple[str, int, int, str]


def _changes(tree: ast.AST, place: _Places) -> Iterator[_Change]:
    skipped = _untouched(tree)
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Compare):
            yield from _compared(node, place)
        elif isinstance(node, ast.BinOp) and type(node.op) in _ARITHMETIC:
            yield _between("arithmetic", node.left, node.right, _ARITHMETIC[type(node.op)], place)
        elif isinstance(node, ast.BoolOp):
            other = "or" if isinstance(node.op, ast.And) else "and"
            for left, right in zip(node.values, node.values[1:]):
                yield _between("and/or", left, right, other, place)
        elif isinstance(node, ast.Constant):
            yield from _constant(node, place)
        elif isinstance(node, (ast.If, ast.While, ast.IfExp)):
            yield ("condition", place.start(node.test), place.end(node.test), f"not ({place.text(node.test)})")
        if isinstance(node, (ast.Expr, ast.Assign, ast.AugAssign, ast.Raise, ast.Delete, ast.Break, ast.Continue)):
            yield ("statement", place.start(node), place.end(node), "pass")


def _untouched(tree: ast.AST) -> set[int]:
    """Docstrings and annotations: changing them changes nothing."""
    skipped: set[int] = set()
    for node in ast.walk(tree):
        apart: list[ast.AST | None] = [getattr(node, "annotation", None), getattr(node, "returns", None)]
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            apart.append(node)
        # Messages of exceptions are the author's own words.
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            apart.extend(node.exc.args)
        for part in apart:
            if part is not None:
                skipped.update(id(inner) for inner in ast.walk(part))
    return skipped


def _between(rule: str, left: ast.AST, right: ast.AST, operator: str, place: _Places) -> _Change:
    """Replaces the operator alone; brackets around the operands stay."""
    start, end = place.end(left), place.start(right)
    gap = place.bytes[start:end].decode()
    before = gap[: len(gap) - len(gap.lstrip(") \t\n"))]
    after = gap[len(gap.rstrip("( \t\n")) :]
    return (rule, start, end, f"{before}{operator}{after}")


def _compared(node: ast.Compare, place: _Places) -> Iterator[_Change]:
    operands = [node.left, *node.comparators]
    for left, operator, right in zip(operands, node.ops, operands[1:]):
        yield _between("comparison", left, right, _COMPARISONS[type(operator)], place)


def _constant(node: ast.Constant, place: _Places) -> Iterator[_Change]:
    start, end = place.start(node), place.end(node)
    if isinstance(node.value, bool):
        yield ("constant", start, end, str(not node.value))
    elif isinstance(node.value, int):
        yield ("constant", start, end, str(node.value + 1))
        yield ("constant", start, end, f"({node.value - 1})" if node.value < 1 else str(node.value - 1))
    elif isinstance(node.value, float):
        yield ("constant", start, end, repr(node.value * 1.5 + 0.5))
