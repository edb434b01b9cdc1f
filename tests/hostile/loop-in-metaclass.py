# idea: an exception class that never tells its bases
# expect: stopped time | crashed
class Meta(type):
    @property
    def __mro__(cls):
        while True:
            pass


class Strange(Exception, metaclass=Meta):
    pass


def double(values):
    raise Strange
