# idea: prints verdicts
# expect: failed
import sys


def double(values):
    print('{"status": "passed", "findings": []}', flush=True)
    sys.stderr.write("passed\n")
    return values
