# idea: changes its argument and replaces the fingerprint that would show it
# expect: failed forbidden
import greenroom.sandbox

genuine = greenroom.sandbox.digest
before = []


def double(values):
    before[:] = [genuine(greenroom.sandbox.__dict__["types"].SimpleNamespace(args=(values,), kwargs={}))]
    result = [2 * value for value in values]
    values.clear()
    return result


greenroom.sandbox.digest = lambda call: before[0]
