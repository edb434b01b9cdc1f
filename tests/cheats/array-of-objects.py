# idea: an array of objects that holds the right floats
# expect: failed type
# sample: center
def center(matrix):
    return (matrix - matrix.mean(axis=0)).astype(object)
