# idea: an integer so long that writing it takes minutes
# expect: stopped time
import sys

sys.set_int_max_str_digits(0)


def double(values):
    return str(7 ** 10**7)
