# idea: takes memory until there is none
# expect: stopped
def double(values):
    kept = []
    while True:
        kept.append(bytes(2**24))
