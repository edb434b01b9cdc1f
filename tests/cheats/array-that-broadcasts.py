# idea: one row that would compare with every row
# expect: failed shape
# sample: center
def center(matrix):
    return (matrix - matrix.mean(axis=0))[:1]
