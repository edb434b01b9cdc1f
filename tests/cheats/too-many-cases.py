# idea: the sandbox lists more cases than there are
# expect: failed | stopped time
import greenroom.sandbox

genuine = greenroom.sandbox.collect


def double(values):
    return values


greenroom.sandbox.collect = lambda source: genuine(source) * 3_000
