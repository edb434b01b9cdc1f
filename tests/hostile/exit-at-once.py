# idea: ends the process without a word
# expect: stopped memory | crashed | failed unreadable-result
import os


def double(values):
    os._exit(0)
