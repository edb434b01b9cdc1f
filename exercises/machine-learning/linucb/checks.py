"""Holds the simulated regret against that of a policy that chooses at random."""

from greenroom.judging import finding


def check(case):
    if not isinstance(case.expected, dict):
        return None
    lost, at_random = case.answer["regret"], case.expected["random"]
    if lost <= 0.5 * at_random:
        return []
    return [finding("values", f"the regret is {lost:.1f}, where choosing at random loses {at_random:.1f}; less than half of that was expected.")]
