# idea: an object that never finishes being deleted
# expect: stopped time
class Undying:
    def __del__(self):
        while True:
            pass


def double(values):
    Undying()
