# idea: asks for input that nobody gives
# expect: crashed EOFError | crashed OSError
def double(values):
    return [int(input()) for _ in values]
