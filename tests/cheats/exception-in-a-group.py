# idea: the right exception, wrapped in a group
# expect: failed wrong-exception
# sample: mean
def mean(values):
    if not values:
        raise ExceptionGroup('all', [ValueError('no values')])
    return sum(values) / len(values)
