# idea: every warning becomes an exception, for everyone
# expect: failed type
import warnings

warnings.simplefilter("error")


def double(values):
    pass
