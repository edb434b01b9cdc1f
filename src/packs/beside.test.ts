/** An added pack beside others: updates pass, and nothing passes for something else. */
import { expect, it } from "vitest";
import { besideIssues } from "./beside.ts";

const pack = { name: "added.corner-shop", title: "Corner shop", version: 2, author: "Ada" };
const rulesBeside = (...present: Parameters<typeof besideIssues>[1]) =>
  besideIssues({ pack, revision: "b" }, present).map(({ rule }) => rule);

it("takes a new pack, and a higher version of one that is there", () => {
  expect(rulesBeside({ pack: { ...pack, name: "window-functions" } })).toEqual([]);
  expect(rulesBeside({ pack: { ...pack, version: 1 }, revision: "a" })).toEqual([]);
});

it.each([
  ["the same pack again", { pack, revision: "b" }, "version"],
  ["other files under the same version", { pack, revision: "a" }, "version"],
  ["a lower version", { pack: { ...pack, version: 3 }, revision: "a" }, "version"],
  ["a pack of another author", { pack: { ...pack, version: 1, author: "Eve" }, revision: "a" }, "author"],
  ["a built-in pack's name", { pack: { ...pack, name: "corner-shop" } }, "look-alike"],
  ["a name like a built-in pack's", { pack: { ...pack, name: "c0rner-shop" } }, "look-alike"],
  ["a name like another added pack's", { pack: { ...pack, name: "added.cornershop" }, revision: "a" }, "look-alike"],
])("refuses %s", (_, present, rule) => {
  expect(rulesBeside(present)).toEqual([rule]);
});
