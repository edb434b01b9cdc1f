# idea: a loop that catches every way of being interrupted
# expect: stopped time
def double(values):
    while True:
        try:
            while True:
                pass
        except BaseException:
            continue
