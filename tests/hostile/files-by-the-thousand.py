# idea: opens files until there are no more
# expect: crashed OSError | stopped time
def double(values):
    kept = []
    while True:
        kept.append(open("/tmp/one", "w"))
