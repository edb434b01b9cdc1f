# idea: writes bytes to the output's descriptor, past Python's own buffers
# expect: stopped output | stopped time
import os


def double(values):
    while True:
        os.write(1, b"\xff\xfe" * 50_000)
