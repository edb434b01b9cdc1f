# idea: two deep lists are compared
# expect: crashed RecursionError | stopped memory
def double(values):
    a, b = [], []
    for _ in range(10**6):
        a, b = [a], [b]
    return a == b
