# idea: an object that says its class is list and iterates like one
# expect: failed
class Masked:
    def __init__(self, items):
        self.items = items

    __class__ = list

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)


def double(values):
    return Masked([2 * value for value in values])
