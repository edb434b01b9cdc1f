/** What a Run shows beside text: Matplotlib's figures as pictures, frames and series as tables. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Grader, RunReport } from "../../src/core/engine.ts";
import { createGrader } from "../../src/engines/grader.ts";
import { readAssets } from "../../src/engines/node.ts";
import { nodeSpawn, site } from "./judge.ts";
import { pythonSample } from "./samples.ts";

let grader: Grader;
beforeAll(() => {
  grader = createGrader(nodeSpawn, readAssets(site));
});
afterAll(() => grader.dispose());

const run = (code: string): Promise<RunReport> => grader.run({ ...pythonSample, limits: { seconds: 20 } }, code);
const resultsOf = ({ outcome }: RunReport) => (outcome.status === "finished" ? outcome.results : outcome);

it("shows figures drawn by the file and by the call, with their titles, and none a second time", async () => {
  const report = await run(`
import matplotlib.pyplot as plt
plt.title("Hours by day")
plt.plot([1, 2], label="premium")
plt.legend()
plt.show()
def double(values):
    figure, axes = plt.subplots(figsize=(100, 10))
    axes.set_xlabel("user")
    return [2 * value for value in values]
`);
  expect(resultsOf(report)).toEqual([
    { kind: "call", call: "double([1, 2])", text: "[2, 4]" },
    expect.objectContaining({ kind: "figure", words: "Figure 1: Hours by day, with premium", png: expect.any(Uint8Array) }),
    expect.objectContaining({ kind: "figure", words: "Figure 2: across user" }),
  ]);
  expect(report.output.text).toBe("");
  expect(resultsOf(await run("import matplotlib\ndef double(values): return 1"))).toHaveLength(1);
});

it("believes no picture that is none, and says what it leaves out", async () => {
  const report = await run(`
import matplotlib.figure, matplotlib.pyplot as plt
save = matplotlib.figure.Figure.savefig
def other(self, file, **options):
    if self.number == 1: file.write(b"<svg onload='alert(1)'/>")
    elif self.number == 2: raise ValueError("no ink")
    else: save(self, file, **options)
matplotlib.figure.Figure.savefig = other
for number in range(8): plt.figure(figsize=(1, 1))
def double(values): return 1
`);
  expect(resultsOf(report)).toHaveLength(5);
  expect(report.output.text).toBe("Figure 2 cannot be shown: ValueError: no ink\nOf 8 figures the first 6 are shown.\n");
});

it("shows a frame with its labels and dtypes, and tells integers, reals and missing values apart", async () => {
  const report = await run(`
import numpy as np, pandas as pd
def double(values):
    frame = pd.DataFrame({"n": [1, 2], "x": [1.0, np.inf], "s": ["a", None], "k": pd.array([1, None], dtype="Int64")})
    return frame.set_index(pd.Index(["p", "q"], name="plan"))
`);
  expect(resultsOf(report)).toMatchObject([
    {
      types: ["label", "int64", "float64", expect.any(String), "Int64"],
      table: {
        columns: ["plan", "n", "x", "s", "k"],
        rows: [
          ["p", 1n, 1, "a", 1n],
          ["q", 2n, "inf", null, null],
        ],
      },
    },
  ]);
  expect(resultsOf(await run("import pandas as pd\ndef double(values): return pd.Series(values)"))).toMatchObject([
    { table: { columns: ["value"], rows: [[1n], [2n]] } },
  ]);
});
