# idea: the sandbox says that there is only the visible case
# expect: failed
import greenroom.sandbox

genuine = greenroom.sandbox.collect


def double(values):
    return [2, 4]


greenroom.sandbox.collect = lambda source: genuine(source)[:1]
