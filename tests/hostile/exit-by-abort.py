# idea: aborts, as C does after a failed assertion
# expect: stopped memory | crashed
import os


def double(values):
    os.abort()
