# idea: the right values with an imaginary part of zero
# expect: failed type
# sample: center
def center(matrix):
    return (matrix - matrix.mean(axis=0)).astype(complex)
