# idea: a standard output that is never flushed to the end
# expect: stopped time
import sys


class Stuck:
    def write(self, text):
        return len(text)

    def flush(self):
        while True:
            pass


sys.stdout = Stuck()


def double(values):
    return values
