# idea: the file never ends
# expect: stopped time
while True:
    pass
