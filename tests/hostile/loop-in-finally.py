# idea: an interrupt leads into another loop
# expect: stopped time
def double(values):
    try:
        while True:
            pass
    finally:
        while True:
            pass
