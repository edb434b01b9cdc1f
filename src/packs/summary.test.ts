/** How a column is summed up. */
import { describe, expect, it } from "vitest";
import { profileColumn } from "./summary.ts";

const times = (count: number, value: string | number | null) => Array.from({ length: count }, () => value);
const dates = (first: string, days: number) =>
  Array.from({ length: days }, (_, day) => new Date(Date.parse(first) + day * 86_400_000).toISOString().slice(0, 10));

describe("profileColumn", () => {
  it("tells few values one by one, in their order, and counts NULLs apart", () => {
    expect(profileColumn([...times(3, "tv"), ...times(5, "ios"), null, null])).toEqual({
      nulls: 2,
      distinct: 2,
      spread: {
        kind: "values",
        values: [
          { value: "ios", count: 5 },
          { value: "tv", count: 3 },
        ],
        others: 0,
      },
    });
  });

  it("names the most frequent of many texts and counts the rest", () => {
    const { distinct, spread } = profileColumn([...times(9, "b"), ...times(9, "a"), ..."cdefghijkl"]);
    expect(distinct).toBe(12);
    expect(spread).toMatchObject({ kind: "values", others: 4 });
    expect(spread?.kind === "values" && spread.values.map(({ value }) => value)).toEqual([..."abcdefgh"]);
  });

  it("puts numbers into bins, the largest into the last", () => {
    const { spread } = profileColumn([...times(2, 0), ...Array.from({ length: 33 }, (_, index) => index / 2)]);
    expect(spread).toEqual({ kind: "numbers", from: 0, to: 16, median: 7.5, bins: [4, ...times(14, 2), 3] });
  });

  it("says of a key only where it begins and ends", () => {
    expect(profileColumn([30, 20, 10, 40, 50, 60, 70, 80, 90]).spread).toEqual({ kind: "unique", from: 10, to: 90 });
    expect(profileColumn([..."zyxwvutsr"]).spread).toEqual({ kind: "unique", from: "r", to: "z" });
  });

  it("counts days by day, week from Monday, or month, whatever their order", () => {
    expect(profileColumn(dates("2026-02-27", 9)).spread).toEqual({
      kind: "dates",
      from: "2026-02-27",
      to: "2026-03-07",
      unit: "day",
      bins: times(9, 1),
    });
    // 2026-03-02 is a Monday.
    expect(profileColumn(dates("2026-03-01", 36).toReversed()).spread).toMatchObject({ unit: "week", bins: [1, 7, 7, 7, 7, 7] });
    expect(profileColumn(dates("2025-11-30", 365)).spread).toMatchObject({ unit: "month", from: "2025-11-30", to: "2026-11-29" });
    expect(profileColumn(dates("2026-01-01", 400).map((day) => `${day} 23:59:59`)).spread).toMatchObject({ kind: "dates", unit: "month" });
  });

  it("takes a text that only looks like a date as a text", () => {
    expect(profileColumn([...dates("2026-01-01", 20), "2026-13-40"]).spread?.kind).toBe("unique");
  });

  it("has nothing to say of a column without values", () => {
    expect(profileColumn([null])).toEqual({ nulls: 1, distinct: 0 });
    expect(profileColumn([])).toEqual({ nulls: 0, distinct: 0 });
  });
});
