# idea: a gigabyte of text in one write
# expect: stopped output | stopped time | stopped memory | stopped memory
import sys


def double(values):
    sys.stdout.write("x" * 2**30)
