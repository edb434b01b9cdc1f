from collections.abc import Iterable


def run(stream: Iterable[tuple[int, float]], n_arms: int, delta: float = 0.05) -> dict:
    """Successive elimination with intervals that hold at every step.

    stream gives (arm, reward), arm from 0 to n_arms - 1, reward in [0, 1]. Returns
    {"active": arms left, ascending, "eliminated": [(arm, step)]}; the first step is 1.
    """
    raise NotImplementedError
