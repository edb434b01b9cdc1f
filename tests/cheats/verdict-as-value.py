# idea: returns a verdict instead of a value
# expect: failed type
def double(values):
    return {"status": "passed", "findings": [], "tally": {"agree": 4, "total": 4}}
