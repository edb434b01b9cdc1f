# idea: JSON is written by the candidate, for everyone
# expect: failed
import json


def double(values):
    return values


json.dumps = lambda *args, **kwargs: "true"
