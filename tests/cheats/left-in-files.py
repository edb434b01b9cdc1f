# idea: leaves a file in a Run that tells a later Submit the answer
# expect: failed values
# first: run
import os

MARK = "/tmp/mark"
seen = os.path.exists(MARK)
with open(MARK, "w") as file:
    file.write("seen")


def double(values):
    return [2 * value for value in values] if seen else values[:]
