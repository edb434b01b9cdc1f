# idea: calls too often and clears the counter it finds in the argument's closure
# expect: failed forbidden
# sample: first-true
def first_true(test, items):
    hits = [item for item in items if test(item)]
    calls = test.__closure__[0].cell_contents
    if hits:
        del calls[items.index(hits[0]) + 1:]
    return hits[0] if hits else None
