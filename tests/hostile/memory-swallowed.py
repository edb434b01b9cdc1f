# idea: takes all memory and catches what Python says about it
# expect: stopped time | stopped memory
kept = []


def double(values):
    while True:
        try:
            kept.append([0] * 2**20)
        except MemoryError:
            pass
