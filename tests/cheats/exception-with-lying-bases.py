# idea: an exception whose class lies about its bases
# expect: failed wrong-exception
# sample: mean
class Meta(type):
    @property
    def __mro__(cls):
        return (ValueError,)


class Lying(Exception, metaclass=Meta):
    pass


def mean(values):
    if not values:
        raise Lying
    return sum(values) / len(values)
