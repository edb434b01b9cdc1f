"""Which modules a source imports, so that they can be put in place and imported before the clock runs."""

import ast
import importlib


def imported_modules(source: str) -> str:
    """Dotted module names, separated by spaces; empty where the source does not parse.

    >>> imported_modules("import numpy as np\\nfrom sklearn.linear_model import Ridge")
    'numpy sklearn.linear_model'
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
    return " ".join(sorted(names))


def import_quietly(name: str) -> None:
    """Imports a module; a name that does not exist is the candidate's to be told of, when their file runs."""
    try:
        importlib.import_module(name)
    except ImportError:
        pass
