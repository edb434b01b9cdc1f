# idea: a list so deep that its text ends the stack
# expect: crashed RecursionError | stopped memory
def double(values):
    deep = []
    for _ in range(10**6):
        deep = [deep]
    return repr(deep)
