# idea: a list that says it equals everything
# expect: failed shape
class Yes(list):
    def __eq__(self, other):
        return True

    __hash__ = None


def double(values):
    return Yes()
