# idea: a regular expression that backtracks for ever
# expect: stopped time
import re


def double(values):
    return re.match(r"(a+)+$", "a" * 64 + "b")
