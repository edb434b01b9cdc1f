# idea: a forged value that names a type to be made
# expect: failed
import greenroom.sandbox


def double(values):
    return values


greenroom.sandbox.dumps = lambda value: '{"$": "other", "type": "greenroom.judging.Judged", "v": {"__reduce__": ["os.system", "true"]}}'
