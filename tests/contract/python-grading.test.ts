/** A Submit of Python from end to end: smaller inputs, growth, scripts of operations, arguments that count. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Grader } from "../../src/core/engine.ts";
import type { PythonExercise } from "../../src/core/exercise.ts";
import { createGrader } from "../../src/engines/grader.ts";
import { readAssets } from "../../src/engines/node.ts";
import { undeterminedCases } from "../../src/engines/python/determined.ts";
import { nodeSpawn, site } from "./judge.ts";
import { pythonSample } from "./samples.ts";

let grader: Grader;
beforeAll(() => {
  grader = createGrader(nodeSpawn, readAssets(site));
});
afterAll(() => grader.dispose());

const exercise = (parts: Partial<PythonExercise>): PythonExercise => ({ ...pythonSample, limits: { seconds: 10 }, ...parts });

describe("smaller inputs", () => {
  const longest = exercise({
    entry: ["longest"],
    reference: "def longest(names, weights):\n    return max(zip(weights, names))[1]",
    cases: `
from greenroom import call, generated

@generated(3, valid=lambda names, weights: len(set(weights)) == len(weights))
def random_lists(rng):
    return call("longest", [f"s{rng.randrange(100)}" for _ in range(30)], rng.sample(range(-1000, 1000), 30))
`,
  });
  const wrong = "def longest(names, weights):\n    return names[0]";

  it("are found, lists of one length cut together, and the same every time", async () => {
    const first = (await grader.grade(longest, wrong)).verdict;
    expect(first).toMatchObject({ status: "failed", findings: [{ kind: "values" }], counterexample: { kind: "call" } });
    const call = first.status === "failed" && first.counterexample?.kind === "call" ? first.counterexample.call : "";
    expect(call).toMatch(/^longest\(\['\w*', '\w*'\], \[-?[01], -?[01]\]\)$/);
    expect((await grader.grade(longest, wrong)).verdict).toEqual(first);
  });

  it("stay what they were where the code hangs on a smaller one, and a right answer passes afterwards", async () => {
    const hangs = "def longest(names, weights):\n    while len(names) < 30: pass\n    return names[0]";
    const { verdict } = await grader.grade(longest, hangs);
    expect(verdict).toMatchObject({ status: "failed", findings: [{ kind: "values" }] });
    expect((await grader.grade(longest, longest.reference)).verdict.status).toBe("passed");
  });

  it("keep what is printed meanwhile out of the report", async () => {
    const { output } = await grader.grade(longest, `${wrong.replace("return", "print('x'); return")}`);
    expect(output.lines).toBe(3);
  });
});

describe("scripts of operations", () => {
  const cache = exercise({
    entry: ["Bag"],
    reference: `
from threading import Lock

class Bag:
    def __init__(self): self.items, self.lock = [], Lock()
    def put(self, item):
        with self.lock: self.items.append(item)
    def take(self):
        with self.lock: return self.items.pop()
`,
    cases: `
from greenroom import case, operations
from greenroom.instruments import watch_locks

locks = watch_locks()

@case("in and out")
def in_and_out():
    steps = [step for n in range(9) for step in [("put", n), ("put", n + 1), ("take",)]] + [("take",)] * 10
    return operations("Bag", (), steps).after_each(locks)
`,
    checks: `
from greenroom.judging import locks_kept

def check(case):
    yield from locks_kept(case.observed)
    yield from case.compare()
`,
  });

  it.each([
    ["the right answer", cache.reference, undefined, /^$/],
    ["first in, first out", cache.reference.replace("pop()", "pop(0)"), "values", /Step 3, `take\(\)`, is \d; \d was expected/],
    ["no exception at the end", cache.reference.replace("return self", "return self.items and self"), "not-raised", /IndexError/],
    ["another exception", cache.reference.replace("pop()", "pop() if self.items else int('')"), "wrong-exception", /Step \d, `take/],
    ["no lock", cache.reference.replaceAll("with self.lock", "if True"), "calls", /does not take the lock/],
    ["not given back", cache.reference.replace("with self.lock: return", "self.lock.acquire(); return"), "calls", /give it back/],
  ])("%s", async (_, code, kind, says) => {
    const { verdict } = await grader.grade(cache, code);
    expect(verdict).toMatchObject(kind === undefined ? { status: "passed" } : { status: "failed", findings: [{ kind }] });
    expect(verdict.status === "failed" ? (verdict.findings[0]?.message ?? "") : "").toMatch(says);
  });
});

describe("growth", () => {
  const pairs = exercise({
    entry: ["repeats"],
    reference: "def repeats(values):\n    return len(values) - len(set(values))",
    cases: `
from greenroom import call, case, growth

@case("three", visible=True)
def three(): return call("repeats", [1, 2, 1])

@growth(1000)
def long_list(n): return call("repeats", [7 * i % n for i in range(n)])
`,
  });
  const square = "def repeats(values):\n    return sum(value in values[:place] for place, value in enumerate(values))";

  it("fails an answer that grows well faster, with both curves beside the verdict", async () => {
    const { verdict, growth } = await grader.grade(pairs, square);
    expect(verdict).toMatchObject({ status: "failed", findings: [{ kind: "growth" }], tally: { agree: 1, total: 2 } });
    expect(growth?.[0]?.yours.length).toBeGreaterThan(2);
  });

  it("passes one that is slower by a constant", async () => {
    const slow = "def repeats(values):\n    seen = {}\n    for value in values: seen[str(value)] = 1\n    return len(values) - len(seen)";
    expect((await grader.grade(pairs, slow)).verdict.status).toBe("passed");
  });

  it("compares what is returned at a larger size too", async () => {
    const guesses = `${pairs.reference} if len(values) < 2000 else 1`;
    expect((await grader.grade(pairs, guesses)).verdict).toMatchObject({ status: "failed", findings: [{ kind: "values" }] });
  });
});

describe("making a sandbox ready", () => {
  const { reference } = pythonSample;
  const spoils = "import greenroom.imports\n\ndef endless(source):\n    while True: pass\n\ngreenroom.imports.imported_modules = endless\n";

  it("takes another where an earlier Run has left one that hangs, for a Run and for a quick grading", async () => {
    await grader.run(pythonSample, spoils);
    expect((await grader.run(pythonSample, reference)).outcome.status).toBe("finished");
    await grader.run(pythonSample, spoils);
    expect((await grader.gradeQuickly(pythonSample, reference)).verdict.status).toBe("passed");
  });

  it.each(["run", "grade"] as const)("is stopped at once, and nothing runs behind it (%s)", async (act) => {
    const fresh = createGrader(nodeSpawn, readAssets(site));
    try {
      let stops = 0;
      fresh.subscribe(({ python }) => {
        if (python.kind === "booting" && python.step.startsWith("importing") && stops++ === 0) fresh.stop("python");
      });
      const withPackage = exercise({ packages: ["numpy"] });
      const report = await fresh[act](withPackage, `print("runs")\n${reference}`);
      expect("verdict" in report ? report.verdict : report.outcome).toMatchObject({ status: "stopped", reason: "cancelled" });
      expect((await fresh.grade(withPackage, reference)).verdict.status).toBe("passed");
      expect(report.output.text).toBe("");
      expect(stops).toBeGreaterThan(0);
    } finally {
      fresh.dispose();
    }
  });
});

describe("a reference whose answers differ by run", () => {
  it("is found, and one that does not is let be", async () => {
    const assets = readAssets(site);
    expect(await undeterminedCases(nodeSpawn, assets, pythonSample)).toEqual([]);
    const random = exercise({ reference: "import random\ndef double(values):\n    return [random.random()]" });
    expect(await undeterminedCases(nodeSpawn, assets, random)).toContain("two values");
  });
});
