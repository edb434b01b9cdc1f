# idea: an attribute that is looked up by looking it up
# expect: crashed RecursionError | stopped memory
class Mirror:
    def __getattr__(self, name):
        return getattr(self, name)


def double(values):
    return Mirror().anything
