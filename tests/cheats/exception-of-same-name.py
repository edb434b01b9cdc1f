# idea: an exception class of its own with the name that is asked for
# expect: failed wrong-exception
# sample: mean
class ValueError(Exception):
    pass


def mean(values):
    if not values:
        raise ValueError
    return sum(values) / len(values)
