# idea: a Run whose leftovers make the next Run look for imports for ever
# expect: failed values
# first: run
import greenroom.imports


def endless(source):
    while __name__ == "__main__":
        pass


greenroom.imports.imported_modules = endless


def double(values):
    return values[:]
