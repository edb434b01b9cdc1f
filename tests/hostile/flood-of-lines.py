# idea: prints without end
# expect: stopped output | stopped time
def double(values):
    while True:
        print("x" * 80)
