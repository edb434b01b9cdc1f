/** What must hold for every result: generated ones are compared with rearranged and damaged copies of themselves. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SqlContract } from "../../core/exercise.ts";
import type { ResultSet, SqlValue } from "../../core/values.ts";
import { compareBoth, contract, kindsOf } from "./testing.ts";

const rules: SqlContract = contract("id:integer label:text day:date figure:number share:number.2");

const cellArbitrary = fc.oneof(
  fc.constant<SqlValue>(null),
  fc.constantFrom<SqlValue>(0n, 0, "", "0", 1n, 1.5, "a"),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.double({ noNaN: true }),
  fc.string({ maxLength: 3, unit: "binary" }),
  fc.uint8Array({ maxLength: 2 }),
);
const shareArbitrary = fc.oneof(fc.constant<SqlValue>(null), fc.double({ min: -1000, max: 1000, noNaN: true }));
const rowArbitrary = fc.tuple(cellArbitrary, cellArbitrary, cellArbitrary, cellArbitrary, shareArbitrary);
const rowsArbitrary = fc.array(rowArbitrary, { minLength: 1, maxLength: 12 });

function table(rows: readonly (readonly SqlValue[])[], columns: readonly string[] = rules.columns.map(({ name }) => name)): ResultSet {
  return { columns, rows, truncated: false };
}

/** As a candidate would return it: the share rounded. */
function answered(rows: readonly (readonly SqlValue[])[]): SqlValue[][] {
  return rows.map((row) => row.map((value, at) => (at === 4 && typeof value === "number" ? Number(value.toFixed(2)) : value)));
}

/** The same items in an order given by random numbers. */
function shuffled<T>(items: readonly T[], ranks: readonly number[]): T[] {
  return items
    .map((item, index) => ({ item, rank: ranks[index % ranks.length] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

const ranksArbitrary = fc.array(fc.integer(), { minLength: 12, maxLength: 12 });
const places = rules.columns.map((_, at) => at);

describe("comparison", () => {
  it("finds a result equal to itself under any order of rows and columns", () => {
    fc.assert(
      fc.property(rowsArbitrary, ranksArbitrary, ranksArbitrary, (rows, rowRanks, columnRanks) => {
        const order = shuffled(places, columnRanks);
        const yours = table(
          shuffled(answered(rows), rowRanks).map((row) => order.map((at) => row[at] ?? null)),
          order.map((at) => rules.columns[at]?.name.toUpperCase() ?? ""),
        );
        expect(kindsOf(compareBoth(yours, table(rows), rules))).toEqual([]);
      }),
    );
  });

  it("finds figures equal under noise within the tolerance, in rows that differ in nothing else", () => {
    const noisy = contract("x:number y:number");
    const figure = fc.integer({ min: 1, max: 20 }).map((n) => n / 4 + 0.1);
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 40 }), ranksArbitrary, (rows, ranks) => {
        const yours = shuffled(rows, ranks).map(([x, y], index) => [x * (1 + index * 1e-9), y * (1 - index * 1e-9)]);
        expect(kindsOf(compareBoth(table(yours, ["x", "y"]), table(rows, ["x", "y"]), noisy))).toEqual([]);
      }),
    );
  });

  it("finds any change of a single cell", () => {
    fc.assert(
      fc.property(rowsArbitrary, fc.nat(), fc.nat({ max: 3 }), (rows, at, column) => {
        const changed = answered(rows);
        const row = changed[at % changed.length] ?? [];
        row[column] = row[column] === null ? 3n : typeof row[column] === "string" ? `${row[column]}!` : null;
        const comparison = compareBoth(table(changed), table(rows), rules);
        expect(comparison.agrees).toBe(false);
        expect(comparison).toHaveProperty("differences.0");
      }),
    );
  });

  it("finds a row that is missing, repeated or added", () => {
    fc.assert(
      fc.property(rowsArbitrary, rowArbitrary, (rows, added) => {
        const [first = added] = rows;
        for (const other of [rows.slice(1), [...rows, first], [...rows, added]])
          expect(kindsOf(compareBoth(table(answered(other)), table(rows), rules))[0]).toBe("row-count");
      }),
    );
  });

  it("is symmetrical where no column is rounded", () => {
    const plain = contract("a:integer b:text c:number");
    const rowsOf = fc.array(fc.tuple(fc.constantFrom<SqlValue>(1n, 2), fc.constantFrom<SqlValue>("a", null), cellArbitrary), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(rowsOf, rowsOf, (some, others) => {
        const [a, b] = [table(some, ["a", "b", "c"]), table(others, ["a", "b", "c"])];
        expect(compareBoth(a, b, plain).agrees).toBe(compareBoth(b, a, plain).agrees);
      }),
    );
  });

  it("always says something, and at most three things, about answers that differ", () => {
    fc.assert(
      fc.property(rowsArbitrary, rowsArbitrary, (some, others) => {
        const comparison = compareBoth(table(some), table(others), { ...rules, order: [{ column: "day", descending: true }] });
        fc.pre(!comparison.agrees);
        const kinds = kindsOf(comparison);
        expect(kinds.length).toBeGreaterThan(0);
        expect(kinds.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
