# idea: the sandbox itself raises, so that the fault looks like the grader's
# expect: failed | crashed
import greenroom.sandbox


def double(values):
    return values


def fail(self, index):
    raise RuntimeError('the grader is broken')


greenroom.sandbox.Sandbox.run = fail
