/** Sample rows. */
import { expect, it } from "vitest";
import { sampleRows } from "./sample.ts";

it("prefers rows that show something new, and keeps the table's order", () => {
  const rows = Array.from({ length: 100 }, (_, id) => [id, id === 60 ? null : "usual", id % 50 === 7 ? "rare" : "common"]);
  const sample = sampleRows(rows, 3);
  expect(sample).toHaveLength(3);
  expect(sample.map((row) => row[1])).toContain(null);
  expect(sample.map((row) => row[2])).toContain("rare");
  expect(sample.map((row) => Number(row[0]))).toEqual(sample.map((row) => Number(row[0])).toSorted((a, b) => a - b));
});

it("gives every row of a small table, and none of an empty one", () => {
  expect(sampleRows([[1], [2]], 8)).toEqual([[1], [2]]);
  expect(sampleRows([], 8)).toEqual([]);
});
