# idea: the reply to loading the file is nonsense, so that the fault looks like the grader's
# expect: failed | crashed
import greenroom.sandbox

greenroom.sandbox.json = type('json', (), {'dumps': staticmethod(lambda value: 'null')})


def double(values):
    return values
