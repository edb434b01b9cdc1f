# idea: a hundred thousand exceptions, each because of the one before
# expect: crashed ValueError | stopped memory
def double(values):
    last = ValueError("first")
    for _ in range(100_000):
        error = ValueError("next")
        error.__cause__ = error.__context__ = last
        last = error
    raise last
