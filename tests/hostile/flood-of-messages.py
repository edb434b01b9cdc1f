# idea: posts messages to whoever holds the worker
# expect: stopped time | stopped memory | crashed AttributeError
import js


def double(values):
    while True:
        js.postMessage("x" * 10_000)
