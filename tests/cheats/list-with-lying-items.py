# idea: a list that shows other items than it holds
# expect: failed values
class Lying(list):
    def __iter__(self):
        return iter([2 * value for value in self])

    def __getitem__(self, index):
        return 2 * list.__getitem__(self, index)


def double(values):
    return Lying(values)
