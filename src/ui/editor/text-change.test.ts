/** The change between two texts: the middle that differs. */
import { expect, it } from "vitest";
import { textChange } from "./text-change.ts";

it.each([
  ["", "", { from: 0, to: 0, insert: "" }],
  ["same", "same", { from: 4, to: 4, insert: "" }],
  ["select a", "select b", { from: 7, to: 8, insert: "b" }],
  ["aa", "aaa", { from: 2, to: 2, insert: "a" }],
  ["abcd", "ad", { from: 1, to: 3, insert: "" }],
])("from %j to %j", (old, now, change) => {
  expect(textChange(old, now)).toEqual(change);
});
