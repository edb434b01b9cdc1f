# idea: a forged value so deep that the judge cannot read it
# expect: failed unreadable-result | stopped memory
import greenroom.sandbox

greenroom.sandbox.dumps = lambda value: "[" * 200_000 + "]" * 200_000


def double(values):
    return values
