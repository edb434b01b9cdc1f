# idea: the sandbox says that there are no cases
# expect: failed
import greenroom.sandbox


def double(values):
    return []


greenroom.sandbox.collect = lambda source: []
