/** What the check of prose finds, and what it leaves alone. */
import { expect, it } from "vitest";
import { textFaults } from "./prose.ts";

it.each([
  ["a formula", "So $\\frac{1}{$ holds."],
  ["a displayed formula", "$$\n\\nosuch{x}\n$$"],
  ["a link", "See [the notes](notes.md)."],
  ["SQL", "```sql\nSELECT FROM WHERE\n```"],
])("finds %s that cannot be read", (_, markdown) => {
  expect(textFaults(["prompt.md", markdown])).toHaveLength(1);
});

it.each([
  ["formulas", "Both $s_1 \\ge 0$ and\n\n$$\n\\sum_j s_j^2\n$$"],
  ["code that holds dollars and brackets", "`a[$1](b)` and\n\n```\n$x{$ [y](z)\n```"],
  ["links and SQL, whole or a part", "[SQLite](https://sqlite.org)\n\n```sql\nSELECT 1;\n```\n\n```sql\nRANK() OVER (ORDER BY a)\n```"],
])("lets pass %s", (_, markdown) => {
  expect(textFaults(["prompt.md", markdown])).toEqual([]);
});
