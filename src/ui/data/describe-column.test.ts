/** Columns in words. */
import { expect, it } from "vitest";
import { describeColumn } from "./describe-column.ts";

it("names the most frequent values with their shares, and how many more there are", () => {
  const values = [
    { value: "ads", count: 2 },
    { value: "", count: 500 },
    { value: 0n, count: 300 },
    { value: "d", count: 90 },
    { value: "e", count: 8 },
  ];
  expect(describeColumn({ nulls: 100, distinct: 7, spread: { kind: "values", values, others: 100 } }, 1_100)).toBe(
    "empty text 50 %, 0 30 %, d 9 %, e under 1 % and 3 more · 9 % NULL",
  );
  const single = { kind: "values", values: [{ value: "a", count: 999 }], others: 1 } as const;
  expect(describeColumn({ nulls: 0, distinct: 2, spread: single }, 1_000)).toBe("a over 99 % and 1 more");
});

it("tells the range of numbers, dates and keys", () => {
  const of = (spread: Parameters<typeof describeColumn>[0]["spread"] & {}) => describeColumn({ nulls: 0, distinct: 9, spread }, 9);
  expect(of({ kind: "numbers", from: 0.125, to: 14_400, median: 1_800, bins: [9] })).toBe("0.125 to 14,400, half of them below 1,800");
  expect(of({ kind: "dates", from: "2026-01-01", to: "2026-06-30", unit: "week", bins: [9] })).toBe("2026-01-01 to 2026-06-30, by week");
  expect(of({ kind: "unique", from: 1n, to: 5_000n })).toBe("each value once, 1 to 5,000");
});

it("says so where there is nothing", () => {
  expect(describeColumn({ nulls: 0, distinct: 0 }, 0)).toBe("no rows");
  expect(describeColumn({ nulls: 3, distinct: 0 }, 3)).toBe("always NULL");
});
