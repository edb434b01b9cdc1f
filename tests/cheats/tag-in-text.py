# idea: a text that looks like the codec's own form of a list
# expect: failed type
import json


def double(values):
    return json.dumps([2 * value for value in values])
