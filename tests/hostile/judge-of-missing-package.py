# idea: a forged table where the judge has no tables
# expect: failed
import greenroom.sandbox

greenroom.sandbox.dumps = lambda value: '{"$": "timestamp", "v": "2020-01-01"}'


def double(values):
    return values
