# idea: a Run replaces the sandbox's functions, in the hope that a Submit uses them
# expect: failed values
# first: run
import greenroom.sandbox

seen = hasattr(greenroom.sandbox, "mark")
greenroom.sandbox.mark = True


def double(values):
    return [2 * value for value in values] if seen else values[:]
