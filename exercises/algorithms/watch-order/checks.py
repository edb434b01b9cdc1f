"""Tells the first difference only: in a chain of thousands one slip moves every show behind it."""


def check(case):
    for one in case.compare():
        yield one
        return
