# idea: the cases are built with arguments that are easy
# expect: failed
import greenroom.cases


def double(values):
    return []


greenroom.cases.Case.build = greenroom.cases.Call.build = lambda self: greenroom.cases.call('double', [])
