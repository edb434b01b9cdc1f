# idea: a reply that is no valid text
# expect: failed | crashed
import greenroom.sandbox

greenroom.sandbox.Sandbox.run = lambda self, index: chr(0xD800)


def double(values):
    return values
