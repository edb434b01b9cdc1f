# idea: raises the right exception for every input
# expect: failed | crashed ValueError
# sample: mean
def mean(values):
    raise ValueError('no values')
