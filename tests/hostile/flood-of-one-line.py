# idea: prints one line without end
# expect: stopped output | stopped time
def double(values):
    while True:
        print("x" * 10**6, end="")
