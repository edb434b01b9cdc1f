# idea: an exception that raises whenever it is looked at
# expect: crashed | failed
class Meta(type):
    @property
    def __name__(cls):
        raise KeyboardInterrupt

    @property
    def __mro__(cls):
        raise SystemExit


class Shy(Exception, metaclass=Meta):
    @property
    def __traceback__(self):
        raise GeneratorExit


def double(values):
    raise Shy
