# idea: a forged set whose items all have one hash, so that reading it takes minutes
# expect: failed | stopped time
import greenroom.sandbox

prime = 2**31 - 1
text = ",".join('{"$": "int", "v": "%s"}' % hex(prime * 2**24 * number) for number in range(1, 60_000))
greenroom.sandbox.dumps = lambda value: '{"$": "set", "v": [' + text + "]}"


def double(values):
    return values
