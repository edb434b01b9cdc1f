# idea: reads the name of the case from the frames and answers by it
# expect: failed
import sys


def double(values):
    sandbox = sys._getframe(2).f_locals['self']
    visible = [case for case in sandbox._cases if case.visible]
    return [2, 4] if visible[0].build().args[0] == values else []
