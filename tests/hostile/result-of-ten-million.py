# idea: returns ten million items
# expect: failed unreadable-result | stopped time
def double(values):
    return [0] * 10**7
