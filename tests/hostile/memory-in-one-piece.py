# idea: asks for four thousand gigabytes at once
# expect: stopped memory | crashed OverflowError
def double(values):
    return bytearray(2**31 - 1) + bytearray(2**31 - 1)
