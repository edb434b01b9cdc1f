/** Sorting, types and export of results. */
import { expect, it } from "vitest";
import type { SqlValue } from "../../core/values.ts";
import { typesOf } from "./column-types.ts";
import { plainText, toCsv, toTsv } from "./export.ts";
import { compareValues } from "./sort.ts";

const blob = new Uint8Array([0, 255]);

it("sorts as SQLite does: NULL, numbers of both kinds, texts, blobs", () => {
  const values: SqlValue[] = [new Uint8Array([1]), "b", 2n, "", null, 1.5, "B", -3n, blob, 9007199254740993n, 9007199254740992];
  expect(values.toSorted(compareValues)).toEqual([
    ...[null, -3n, 1.5, 2n, 9007199254740992, 9007199254740993n],
    ...["", "B", "b", blob, new Uint8Array([1])],
  ]);
  expect(compareValues(1n, 1)).toBe(0);
  expect(compareValues(new Uint8Array([1]), new Uint8Array([1, 0]))).toBeLessThan(0);
});

it("names every type that a column holds", () => {
  const rows = [
    [1n, null, 1n, "a"],
    [2n, null, 0.5, blob],
  ];
  expect(typesOf({ columns: ["a", "b", "c", "d"], rows })).toEqual(["integer", "null", "integer, real", "text, blob"]);
});

it("writes NULL as nothing, empty text as quotes, and keeps integers and reals apart", () => {
  const table = {
    columns: ["a", "b, c"],
    rows: [
      [null, ""],
      [2n, 2],
      ['say "x"\n', "tab\there"],
    ],
  };
  expect(toCsv(table)).toBe('a,"b, c"\r\n,""\r\n2,2.0\r\n"say ""x""\n",tab\there');
  expect(toTsv(table)).toBe('a\tb, c\n\t""\n2\t2.0\n"say ""x""\n"\t"tab\there"');
  expect(plainText(blob)).toBe("0x00ff");
});
