# idea: is right in a Run and wrong in a Submit
# expect: failed values
# first: run
def double(values):
    return [2 * value for value in values] if __name__ == "__main__" else values[:]
