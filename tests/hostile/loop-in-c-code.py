# idea: one call into C that never looks for interrupts
# expect: stopped time
def double(values):
    return sum(iter(int, 1))
