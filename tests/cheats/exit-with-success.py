# idea: ends the program with the code of success
# expect: crashed SystemExit
def double(values):
    raise SystemExit(0)
