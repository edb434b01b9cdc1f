# idea: an exception whose message takes forever to write
# expect: stopped time
class Slow(Exception):
    def __str__(self):
        while True:
            pass


def double(values):
    raise Slow
