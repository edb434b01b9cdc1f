# idea: closes the worker from inside
# expect: stopped time | crashed AttributeError
import js


def double(values):
    js.self.close()
    return values
