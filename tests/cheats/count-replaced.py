# idea: calls too often and replaces what is observed by what was hoped for
# expect: failed forbidden
# sample: first-true
import sys


def first_true(test, items):
    hits = [item for item in items if test(item)]
    call = sys._getframe(1).f_locals["self"]
    call.observe = lambda: items.index(hits[0]) + 1 if hits else len(items)
    return hits[0] if hits else None
