# idea: ends the process without a word
# expect: stopped memory | crashed
import os


def double(values):
    os._exit(0)
