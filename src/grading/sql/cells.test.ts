/** Which single cells are equal: each case is a result of one cell, compared both ways round where the rule is symmetrical. */
import { describe, expect, it } from "vitest";
import type { ResultSet, SqlValue } from "../../core/values.ts";
import { compareCells } from "./cells.ts";
import type { Comparison } from "./compare.ts";
import { compareBoth, contract, kindsOf } from "./testing.ts";

const blob = (...bytes: number[]): Uint8Array => new Uint8Array(bytes);
const tag = (value: SqlValue): string =>
  typeof value === "bigint" ? `${value}n` : typeof value === "string" ? `'${value}'` : String(value);

const single = (value: SqlValue): ResultSet => ({ columns: ["x"], rows: [[value]], truncated: false });
const compareCell = (column: string, yours: SqlValue, expected: SqlValue): Comparison =>
  compareBoth(single(yours), single(expected), contract(`x:${column}`));

type Pair = readonly [rule: string, column: string, SqlValue, SqlValue];

const equal: readonly Pair[] = [
  ["NULL equals NULL", "number", null, null],
  ["INTEGER 2 equals REAL 2.0", "number", 2n, 2],
  ["INTEGER 2 equals REAL 2.0 in a column of integers", "integer", 2n, 2],
  ["INTEGER 2 equals REAL 2.0 in a column of texts", "text", 2n, 2],
  ["the least 64-bit integer equals itself", "integer", -9223372036854775808n, -9223372036854775808n],
  ["a whole REAL from 2^53 on equals its INTEGER", "integer", 1152921504606846976n, 2 ** 60],
  ["a REAL from 2^53 on is compared within the tolerance", "number", 1152921504606846977n, 2 ** 60],
  ["negative zero equals zero", "number", -0, 0],
  ["negative zero equals INTEGER 0", "integer", -0, 0n],
  ["0.1 + 0.2 equals 0.3", "number", 0.1 + 0.2, 0.3],
  ["numbers agree within the relative tolerance", "number", 1000.5, 1000.5005],
  ["noise beside a whole number is no difference", "number", 2.9999999999996, 3n],
  ["noise beside a whole number is no difference in a column of integers", "integer", 2.9999999999996, 3n],
  ["noise around zero is no difference", "number", 1e-17, 0],
  ["an infinity equals itself", "number", Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ["an infinity equals itself where the column is rounded", "number.2", Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ["NaN, should it appear, equals NaN", "number", Number.NaN, Number.NaN],
  ["text equals itself", "text", "Harbor Lights", "Harbor Lights"],
  ["the empty text equals itself", "text", "", ""],
  ["text outside the basic plane equals itself", "text", "😀", "😀"],
  ["a blob equals a blob of the same bytes", "text", blob(1, 2), blob(1, 2)],
  ["empty blobs are equal", "text", blob(), blob()],
  ["NULL equals NULL where the column is rounded", "number.2", null, null],
];

const different: readonly Pair[] = [
  ["NULL is not 0", "number", null, 0n],
  ["NULL is not 0.0", "number", null, 0],
  ["NULL is not the empty text", "text", null, ""],
  ["NULL is not an empty blob", "text", null, blob()],
  ["NULL is not the text NULL", "text", null, "NULL"],
  ["0 is not the empty text", "number", 0n, ""],
  ["0 is not the text 0", "number", 0n, "0"],
  ["0 is not the text 0 in a column of texts", "text", 0n, "0"],
  ["the empty text is not the text 0", "text", "", "0"],
  ["the text 2 is not the text 2.0", "text", "2", "2.0"],
  ["whole numbers differ by one, however large", "number", 9007199254740993n, 9007199254740992n],
  ["whole numbers differ by one in REAL", "number", 10000000, 10000001],
  ["whole numbers differ by one between REAL and INTEGER", "integer", 10000000n, 10000001],
  ["the greatest 64-bit integer is not the one below", "integer", 9223372036854775807n, 9223372036854775806n],
  ["a whole REAL equals only its own INTEGER in a column of integers", "integer", 1152921504606846977n, 2 ** 60],
  ["numbers differ beyond the relative tolerance", "number", 1000.5, 1000.503],
  ["a column of integers has no tolerance", "integer", 1000.5, 1000.5005],
  ["opposite numbers differ", "number", 1.5, -1.5],
  ["a tiny number is not 0", "number", 1e-9, 0],
  ["infinities of either sign differ", "number", Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ["an infinity is not the greatest number", "number", Number.POSITIVE_INFINITY, Number.MAX_VALUE],
  ["an infinity is not a number where the column is rounded", "number.2", Number.POSITIVE_INFINITY, 1.5],
  ["NaN is not a number", "number", Number.NaN, 0],
  ["letter case counts", "text", "harbor lights", "Harbor Lights"],
  ["white space at the end counts", "text", "Harbor ", "Harbor"],
  ["an accent as one code point is not the same as two", "text", "é", "e\u0301"],
  ["a date is not its timestamp", "date", "2026-06-01", "2026-06-01 00:00:00"],
  ["a blob is not its text", "text", blob(97), "a"],
  ["blobs differ by one byte", "text", blob(1, 2), blob(1, 3)],
  ["a blob is not a longer one", "text", blob(1), blob(1, 0)],
];

describe("equal cells", () => {
  it.each(equal)("%s", (_rule, column, a, b) => {
    expect(kindsOf(compareCell(column, a, b))).toEqual([]);
    expect(kindsOf(compareCell(column, b, a))).toEqual([]);
  });
});

describe("different cells", () => {
  it.each(different)("%s", (_rule, column, a, b) => {
    expect(kindsOf(compareCell(column, a, b))).toHaveLength(1);
    expect(kindsOf(compareCell(column, b, a))).toHaveLength(1);
  });
});

describe("figures that are rounded, against the exact ones", () => {
  const right: readonly Pair[] = [
    ["the nearest figure is right", "number.2", 12.35, 12.3456],
    ["a tie may be rounded up", "number.2", 0.13, 0.125],
    ["a tie may be rounded down", "number.2", 0.12, 0.125],
    ["noise of 1e-9 beside a tie is allowed", "number.2", 0.12, 0.1250000005],
    ["zeros at the end need not be there", "number.4", 0.5, 0.50002],
    ["a whole figure may be INTEGER", "number.2", 3n, 3.0004],
    ["rounded to no decimals", "number.0", 3, 3.4],
    ["large figures may have the noise of their size", "number.2", 123456789.12, 123456789.12],
    ["division may leave the last bit of a double wrong", "number.4", 12.34 / 100, 0.12341],
    ["zero may be negative", "number.2", -0, -0.001],
  ];
  it.each(right)("%s", (_rule, column, yours, exact) => {
    expect(kindsOf(compareCell(column, yours, exact))).toEqual([]);
  });

  const wrong: readonly Pair[] = [
    ["the exact figure has too many decimals", "number.2", 12.3456, 12.3456],
    ["one decimal too many", "number.2", 12.346, 12.3456],
    ["a figure cut off instead of rounded", "number.2", 12.34, 12.3456],
    ["a figure rounded up past the nearest", "number.2", 12.36, 12.3456],
    ["one decimal too few", "number.2", 12.3, 12.3456],
  ];
  it.each(wrong)("%s", (_rule, column, yours, exact) => {
    expect(kindsOf(compareCell(column, yours, exact))).toEqual(["rounding"]);
  });
});

describe("the order of values", () => {
  it("is SQLite's: NULL, numbers of both kinds, text by code point, blobs by byte", () => {
    const sorted = [
      null,
      Number.NEGATIVE_INFINITY,
      -1n,
      0,
      0.5,
      1n,
      9007199254740992,
      9007199254740993n,
      "",
      "A",
      "a",
      "ab",
      "\uffee",
      "😀",
      blob(),
      blob(1),
      blob(1, 0),
      blob(2),
    ];
    sorted.forEach((a, i) => {
      sorted.forEach((b, j) => {
        expect(Math.sign(compareCells(a, b)), `${tag(a)} and ${tag(b)}`).toBe(Math.sign(i - j));
      });
    });
  });
});
