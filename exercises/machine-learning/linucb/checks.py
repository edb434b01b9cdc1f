"""Holds the simulated regret against that of a policy that chooses at random, and inversions against updates and arms."""

from greenroom.judging import at_most, finding


def check(case):
    if case.observed is not None:
        # One for each of 4 updates, and one for each of 3 arms to begin with.
        return [*case.compare(), *at_most(case.observed, 7, "inversions or solutions in 4 updates and 40 choices")]
    if not isinstance(case.expected, dict):
        return None
    lost, at_random = case.answer["regret"], case.expected["random"]
    if lost <= 0.5 * at_random:
        return []
    return [finding("values", f"the regret is {lost:.1f}, where choosing at random loses {at_random:.1f}; less than half of that was expected.")]
