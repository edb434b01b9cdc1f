# idea: replaces the functions that a script reads an iterator with
# expect: failed
# sample: running
import itertools


class Running:
    def add(self, value):
        return 0

    def __iter__(self):
        return iter(())


itertools.islice = lambda *args: [3, 4, 5]
