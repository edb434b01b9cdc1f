# idea: every value is encoded as something that says it equals all
# expect: failed
import greenroom.codec
import greenroom.sandbox


def double(values):
    return values


greenroom.codec.dumps = greenroom.sandbox.dumps = lambda value: '{"$": "equal-to-everything"}'
