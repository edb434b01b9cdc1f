# idea: a reply that is not JSON at all
# expect: failed | crashed
import greenroom.sandbox


def double(values):
    return values


greenroom.sandbox.Sandbox.run = lambda self, index: 'passed'
