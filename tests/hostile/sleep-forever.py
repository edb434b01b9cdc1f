# idea: sleeps for thirty years
# expect: stopped time
import time


def double(values):
    time.sleep(10**9)
