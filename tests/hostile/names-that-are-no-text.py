# idea: the file's own names are numbers
# expect: failed | crashed
def double(values):
    return values


globals()[1] = double
