# idea: the recursion limit is taken away
# expect: crashed RecursionError | stopped
import sys

sys.setrecursionlimit(10**9)


def double(values):
    return double(values)
