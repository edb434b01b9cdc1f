# idea: the function never returns
# expect: stopped time
def double(values):
    while True:
        pass
