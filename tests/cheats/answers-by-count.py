# idea: is right the first time it is called, and tired afterwards
# expect: failed values
calls = []


def double(values):
    calls.append(1)
    return [2 * value for value in values] if len(calls) == 1 else [0 for _ in values]
