# idea: a class that makes instances of something else
# expect: failed
# sample: running
class Running:
    def __new__(cls):
        class Impostor:
            def __getattr__(self, name):
                return lambda value: value

            def __iter__(self):
                return iter([])

        return Impostor()
