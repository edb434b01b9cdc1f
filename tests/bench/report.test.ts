import { describe, expect, it } from "vitest";
import { merged, type Results, renderPage } from "./report.ts";
import type { Row } from "./row.ts";

const row = (id: string, more: Partial<Row> = {}): Row => ({
  id,
  what: `what ${id} is`,
  ours: 110,
  peer: 420,
  unit: "ms",
  ratio: 3.82,
  target: null,
  met: null,
  ...more,
});

const results = (rows: readonly Row[], more: Partial<Results> = {}): Results => ({
  machine: { processor: "a | b, 2 cores" },
  rounds: 7,
  rows,
  spread: Object.fromEntries(rows.map(({ id }) => [id, { ours: [100, 120], peer: [400, 500] }])),
  ...more,
});

const parts = { a: { title: "Start", about: "How long it takes." }, b: { title: "Rest", about: "" } };

describe("merged", () => {
  it("replaces the rows of the parts that ran and keeps the others, in order", () => {
    const old = results([row("a.one"), row("a.two"), row("b.one")]);
    const now = merged(old, results([row("a.three")]));
    expect(now.rows.map(({ id }) => id)).toEqual(["a.three", "b.one"]);
    expect(Object.keys(now.spread)).toEqual(["a.three", "b.one"]);
  });

  it("keeps nothing that was measured on another machine or in other rounds", () => {
    const fresh = results([row("a.one")]);
    expect(merged(results([row("b.one")], { rounds: 3 }), fresh)).toEqual(fresh);
    expect(merged(results([row("b.one")], { machine: {} }), fresh)).toEqual(fresh);
    expect(merged(undefined, fresh)).toEqual(fresh);
  });
});

describe("renderPage", () => {
  it("writes a table a part, with figures, spread, ratio and target", () => {
    const page = renderPage(
      results([row("a.one", { target: "ratio at least 4", met: false }), row("b.one", { peer: null, ratio: null })]),
      parts,
      () => "",
    );
    expect(page).toContain("| processor | a \\| b, 2 cores |");
    expect(page).toContain("## (a) Start\n\nHow long it takes.\n\n");
    expect(page).toContain("| `a.one` | what a.one is | 110 ms<br>100–120 | 420 ms<br>400–500 | 3.82 | ratio at least 4: **missed** |");
    expect(page).toContain("| `b.one` | what b.one is | 110 ms<br>100–120 | — | — |  |");
  });

  it("counts the targets and names those that are missed, with how far", () => {
    const page = renderPage(
      results([
        row("a.one", { target: "ratio at least 4", met: false }),
        row("a.two", { target: "ours at most 300 ms", met: true }),
        row("a.three", { target: "ratio at least 4", met: false, ratio: 2 }),
        row("b.one", { target: "ratio at most 1.3", ratio: null, met: null }),
      ]),
      parts,
      (id) => (id.startsWith("a.") ? "The disk holds it." : ""),
    );
    expect(page).toContain("1 of 4 targets are met, 1 could not be judged.");
    expect(page).toContain(
      "- **Missed:** `a.one` by 5 % (ratio at least 4; it is 3.82); `a.three` by 50 % (ratio at least 4; it is 2). The disk holds it.",
    );
  });
});
