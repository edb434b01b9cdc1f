# idea: floods the error output through logging
# expect: stopped output | stopped time
import logging


def double(values):
    while True:
        logging.error("x" * 10_000)
