# idea: an array without items, in which nothing differs
# expect: failed shape
# sample: center
def center(matrix):
    return matrix[:0]
