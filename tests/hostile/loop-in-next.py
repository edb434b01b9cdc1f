# idea: an iterator whose next item never comes
# expect: stopped time
# sample: running
class Running:
    def add(self, value):
        return value

    def __iter__(self):
        while True:
            pass
        yield
