# idea: a deep copy of something too deep
# expect: crashed RecursionError | stopped memory
import copy


def double(values):
    deep = {}
    for _ in range(10**5):
        deep = {0: deep}
    return copy.deepcopy(deep)
