# idea: a small structure that becomes endless when it is written out
# expect: failed unreadable-result | stopped time
def double(values):
    part = [0]
    for _ in range(50):
        part = [part, part]
    return part
