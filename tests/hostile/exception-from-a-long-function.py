# idea: an exception from a function whose name has a thousand letters
# expect: crashed ZeroDivisionError
def double(values):
    return 1 / 0


double.__code__ = double.__code__.replace(co_name="f" * 1_000)
