/** The built forms: what is parsed, typed and refused. */
import { describe, expect, it } from "vitest";
import { parseCatalogue, parseCompiledExercise, parseDatasetSummary } from "./compiled.ts";

const summary = {
  id: "warm-up/first",
  pack: "warm-up",
  name: "first",
  version: 1,
  title: "First",
  difficulty: "easy",
  minutes: 5,
  topics: ["joins"],
  roles: ["data analyst"],
  language: "sql",
};

describe("parseCatalogue", () => {
  it("takes a catalogue as it was built", () => {
    const packs = [{ name: "warm-up", title: "Warm-up", about: "", version: 1, order: 1, exercises: ["first"] }];
    expect(parseCatalogue({ packs, exercises: [summary] })).toEqual({ ok: true, value: { packs, exercises: [summary] } });
  });

  it("names the place that is not as expected", () => {
    const parsed = parseCatalogue({ packs: [], exercises: [{ ...summary, difficulty: "brutal" }] });
    expect(parsed).toMatchObject({ ok: false, error: expect.stringContaining("exercises.0.difficulty") });
  });

  it("refuses an id that would lead out of the packs", () => {
    expect(parseCatalogue({ packs: [], exercises: [{ ...summary, id: "../secret" }] }).ok).toBe(false);
  });
});

it("refuses an exercise without a known language", () => {
  expect(parseCompiledExercise({ ...summary, language: "r" }).ok).toBe(false);
});

it("tells integers from reals in sample rows and in what is counted by the column's type", () => {
  const column = { type: "integer", nullable: true, note: "A note.", fill: 0 };
  const tables = [
    {
      name: "t",
      about: "",
      key: ["a"],
      columns: [
        { ...column, name: "a" },
        { ...column, name: "b", type: "real" },
      ],
    },
  ];
  const contents = {
    t: {
      rowCount: 2,
      sample: [
        [1, 1],
        [null, 0.5],
      ],
      profiles: [
        { nulls: 1, distinct: 1, spread: { kind: "values", values: [{ value: 1, count: 1 }], others: 0 } },
        { nulls: 0, distinct: 2, spread: { kind: "unique", from: 0.5, to: 1 } },
      ],
    },
  };
  const parsed = parseDatasetSummary({ name: "d", title: "D", about: "", tables, contents });
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      contents: {
        t: {
          sample: [
            [1n, 1],
            [null, 0.5],
          ],
          profiles: [{ spread: { values: [{ value: 1n }] } }, { spread: { from: 0.5, to: 1 } }],
        },
      },
    },
  });
});
