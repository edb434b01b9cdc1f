# idea: a forged array of a million million items
# expect: failed unreadable-result
# sample: center
import greenroom.sandbox

greenroom.sandbox.dumps = lambda value: '{"$": "ndarray", "dtype": "O", "shape": [1000000, 1000000], "v": []}'


def center(matrix):
    return matrix
