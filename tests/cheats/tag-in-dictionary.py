# idea: a dictionary that looks like the codec's own form of a tuple
# expect: failed type
def double(values):
    return {"$": "tuple", "v": [2 * value for value in values]}
