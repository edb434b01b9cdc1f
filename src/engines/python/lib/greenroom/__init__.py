"""What pack authors write Python exercises with.

``cases.py`` describes the cases of an exercise and is run twice: in the sandbox, beside the
candidate's code, and in the judge, beside the reference. It must therefore build the same
arguments from the same seeds in both, and never hold an expected answer.

    from greenroom import call, case, generated

    @case("two by two", visible=True)
    def two_by_two():
        return call("pca", np.array([[1.0, 2.0], [3.0, 5.0]]))

    @generated(20)
    def random_matrix(rng):
        return call("pca", rng.normal(size=(rng.integers(2, 9), 3)), n_components=2)

A case may also be a script of steps for a class (``operations``), a script of the author's own
(``script``), or a call of growing size (``growth``). Arguments that count how they are used are in
:mod:`greenroom.instruments`. ``checks.py`` is optional and is run in the judge only; see
:mod:`greenroom.judging`.
"""

from .cases import Call, Case, Operations, Script, call, case, generated, growth, operations, script
from .codec import Raised

__all__ = ["Call", "Case", "Operations", "Raised", "Script", "call", "case", "generated", "growth", "operations", "script"]
