# idea: JSON so deep that reading it ends the stack
# expect: crashed RecursionError | stopped memory
import json


def double(values):
    return json.loads("[" * 10**6)
