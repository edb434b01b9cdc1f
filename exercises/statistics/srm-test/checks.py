"""Takes either convention for a share of 0; all else is compared as it is."""


def check(case):
    if case.answer == "ValueError" and not case.call.name:
        return []
    return case.compare()
