# idea: a dictionary that says its class is list
# expect: failed
class Masked(dict):
    @property
    def __class__(self):
        return list


def double(values):
    return Masked({number: 2 * value for number, value in enumerate(values)})
