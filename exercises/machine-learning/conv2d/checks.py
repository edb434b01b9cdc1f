"""Of the large image: the output is compared, and the executed lines are held against half the pixels of the output."""

from greenroom.judging import at_most, compare


def check(case):
    if not isinstance(case.expected, dict):
        return None
    expected = case.expected["output"]
    wrong = list(compare(case.answer["output"], expected, relative=case.relative, absolute=case.absolute))
    pixels = expected.shape[2] * expected.shape[3]
    return wrong or list(at_most(case.answer["lines"], pixels // 2, f"lines were executed for {pixels:,} pixels"))
