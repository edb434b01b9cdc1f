# idea: centres the caller's array in place
# expect: failed mutation
# sample: center
def center(matrix):
    matrix -= matrix.mean(axis=0)
    return matrix
