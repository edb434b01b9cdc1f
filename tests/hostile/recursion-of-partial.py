# idea: a partial function that calls itself
# expect: stopped memory | crashed RecursionError
import functools


def double(values):
    loop = functools.partial(int)
    loop.__setstate__((loop, (), {}, {}))
    return loop()
