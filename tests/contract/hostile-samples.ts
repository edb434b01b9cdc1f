/** Tiny exercises that bad answers are graded against: what the samples have not, that is floats and exceptions, arrays, scripts, counted calls. */
import type { Exercise, PythonExercise } from "../../src/core/exercise.ts";
import { pythonSample, sqlSample } from "./samples.ts";

const mean: PythonExercise = {
  ...pythonSample,
  id: "sample/mean",
  name: "mean",
  entry: ["mean"],
  reference: `
def mean(values):
    if not values:
        raise ValueError("no values")
    return sum(values) / len(values)
`,
  cases: `
from greenroom import call, case, generated

@case("two values", visible=True)
def two():
    return call("mean", [1.0, 2.0])

@case("nothing")
def nothing():
    return call("mean", [])

@generated(2)
def random_values(rng):
    return call("mean", [rng.random() for _ in range(7)])
`,
};

const center: PythonExercise = {
  ...pythonSample,
  id: "sample/center",
  name: "center",
  entry: ["center"],
  packages: ["numpy"],
  reference: "def center(matrix):\n    return matrix - matrix.mean(axis=0)\n",
  cases: `
import numpy as np
from greenroom import call, case, generated

@case("two rows", visible=True)
def two():
    return call("center", np.array([[1.0, 2.0], [3.0, 6.0]]))

@generated(3)
def random_matrix(rng):
    return call("center", rng.normal(size=(6, 3)))
`,
};

/** A class with a method, driven by a script, and an iterator that is read only as far as asked. */
const running: PythonExercise = {
  ...pythonSample,
  id: "sample/running",
  name: "running",
  entry: ["Running"],
  reference: `
class Running:
    def __init__(self):
        self.total = 0

    def add(self, value):
        self.total += value
        return self.total

    def __iter__(self):
        count = self.total
        while True:
            yield count
            count += 1
`,
  cases: `
from itertools import islice
from greenroom import case, generated, script

def drive(values):
    def play(answer):
        running = answer.Running()
        return [running.add(value) for value in values], list(islice(running, 3))
    return script(play, f"add {values}, then read three")

@case("one and two", visible=True)
def small():
    return drive([1, 2])

@generated(3)
def random_values(rng):
    return drive([rng.randrange(100) for _ in range(5)])
`,
};

/** Counts what an answer does with its argument; a check speaks against more calls than the reference needs. */
const firstTrue: PythonExercise = {
  ...pythonSample,
  id: "sample/first-true",
  name: "first-true",
  entry: ["first_true"],
  reference: "def first_true(test, items):\n    return next((item for item in items if test(item)), None)\n",
  cases: `
from greenroom import call, case, generated

def counted(items, limit):
    calls = []
    def test(item):
        calls.append(item)
        return item > limit
    return call("first_true", test, items).observing(lambda: len(calls))

@case("the second of three", visible=True)
def second():
    return counted([1, 5, 9], 4)

@generated(3)
def random_items(rng):
    return counted([rng.randrange(100) for _ in range(20)], 50)
`,
  checks: `
from greenroom.judging import finding

def check(case):
    yield from case.compare()
    if case.observed != case.expected_observed:
        yield finding("calls", "The test is called more often than it must be.")
`,
};

/** What its right answers take is timed as the input grows. */
const repeats: PythonExercise = {
  ...pythonSample,
  id: "sample/repeats",
  name: "repeats",
  entry: ["repeats"],
  reference: "def repeats(values):\n    return len(values) - len(set(values))\n",
  cases: `
from greenroom import call, case, growth

@case("three", visible=True)
def three():
    return call("repeats", [1, 2, 1])

@growth(1000)
def long_list(n):
    return call("repeats", [7 * i % n for i in range(n)])
`,
};

/** By the name that a bad answer's header gives; `plays` and `double` where it gives none. */
export const hostileSamples: Readonly<Record<string, Exercise>> = {
  plays: sqlSample,
  double: pythonSample,
  mean,
  center,
  running,
  "first-true": firstTrue,
  repeats,
};
