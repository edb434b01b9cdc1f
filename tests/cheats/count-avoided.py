# idea: never calls the test but reads its limit from the closure
# expect: failed calls
# sample: first-true
def first_true(test, items):
    limit = max(cell.cell_contents for cell in test.__closure__ if isinstance(cell.cell_contents, int))
    return next((item for item in items if item > limit), None)
