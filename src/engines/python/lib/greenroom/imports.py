"""Which modules a source imports, so that they can be put in place and imported before the clock runs."""

import ast
import importlib


def imported_modules(source: str) -> str:
    """Dotted module names, separated by spaces; empty where the source does not parse.

    What stands behind ``from … import`` may be a module too, and is named like one.

    >>> imported_modules("import numpy as np\\nfrom scipy import stats")
    'numpy scipy scipy.stats'
    """
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names if alias.name != "*")
    return " ".join(sorted(names))


def import_quietly(name: str) -> None:
    """Imports a module; a name that does not exist is the candidate's to be told of, when their file runs."""
    try:
        importlib.import_module(name)
    except ImportError:
        pass
