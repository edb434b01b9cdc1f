# idea: integers that subtract to zero and equal what they are compared with
# expect: failed values
class Lying(int):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0

    def __sub__(self, other):
        return 0

    __rsub__ = __sub__

    def __int__(self):
        return 7

    __index__ = __float__ = __int__


def double(values):
    return [Lying(-1) for _ in values]
