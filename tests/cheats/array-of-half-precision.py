# idea: values with the precision of three digits
# expect: failed values
# sample: center
def center(matrix):
    return (matrix - matrix.mean(axis=0)).astype('float16')
