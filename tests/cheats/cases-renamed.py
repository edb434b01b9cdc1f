# idea: the cases get names that speak of success
# expect: failed values
import greenroom.sandbox

genuine = greenroom.sandbox.collect


def double(values):
    return values


def renamed(source):
    cases = genuine(source)
    for case in cases:
        case.name, case.visible = 'passed', True
    return cases


greenroom.sandbox.collect = renamed
