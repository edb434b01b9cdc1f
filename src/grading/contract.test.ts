/** The contract line for both languages. */
import { describe, expect, it } from "vitest";
import type { Exercise, PythonExercise, SqlExercise } from "../core/exercise.ts";
import { describeContract } from "./contract.ts";

const common: Omit<SqlExercise, "language" | "dataset" | "tables" | "contract" | "hidden"> = {
  id: "warm-up/first",
  pack: "warm-up",
  name: "first",
  version: 1,
  title: "First",
  difficulty: "easy",
  minutes: 5,
  topics: [],
  roles: [],
  prompt: "",
  hints: [],
  explanation: "",
  questions: [],
  starter: "",
  reference: "",
  right: {},
  limits: { seconds: 10 },
};
const sql = (contract: Partial<SqlExercise["contract"]>): Exercise => ({
  ...common,
  language: "sql",
  dataset: "d",
  tables: [],
  hidden: [],
  contract: { columns: [], order: [], key: [], tolerance: 1e-6, ...contract },
});
const python = (contract: PythonExercise["contract"]): Exercise => ({
  ...common,
  language: "python",
  entry: ["pca"],
  packages: [],
  contract,
  cases: "",
  checks: "",
});

describe("describeContract", () => {
  it("tells order, names and decimals of a query", () => {
    const exercise = sql({
      columns: [
        { name: "country", type: "text" },
        { name: "watch_hours", type: "number", decimals: 2 },
      ],
      order: [
        { column: "country", descending: false },
        { column: "watch_hours", descending: true },
      ],
    });
    expect(describeContract(exercise)).toBe(
      "ordered by country, watch_hours descending · column names matter, their order does not · watch_hours to 2 decimals",
    );
  });

  it("says when order is free, and how close unrounded figures must be", () => {
    expect(describeContract(sql({ columns: [{ name: "share", type: "number" }] }))).toBe(
      "rows in any order · column names matter, their order does not · share within 1 part in 1,000,000",
    );
  });

  it("tells a function's name, tolerance and the author's notes", () => {
    const contract = { relative: 1e-6, absolute: 1e-9, notes: ["The sign of a component is free.", "X stays as it was."] };
    expect(describeContract(python(contract))).toBe(
      "the file defines pca · numbers within 1 part in 1,000,000 or 1e-9 · the sign of a component is free · X stays as it was",
    );
  });

  it("says that numbers must be equal where no tolerance is given", () => {
    expect(describeContract(python({ relative: 0, absolute: 0, notes: [] }))).toBe("the file defines pca · numbers must be equal");
  });
});
