# idea: an object that only pretends to be an array
# expect: failed type
# sample: center
class Pretender:
    def __init__(self, array):
        self.__array_interface__ = array.__array_interface__
        self.array = array

    def __array__(self, *args, **kwargs):
        return self.array - self.array.mean(axis=0)


def center(matrix):
    return Pretender(matrix)
