# idea: raises what Python raises when memory is full, in the hope of being excused
# expect: stopped memory
def double(values):
    raise MemoryError
