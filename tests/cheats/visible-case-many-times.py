# idea: the sandbox lists the visible case four times
# expect: failed
import greenroom.sandbox

genuine = greenroom.sandbox.collect


def double(values):
    return [2, 4]


greenroom.sandbox.collect = lambda source: genuine(source)[:1] * 4
