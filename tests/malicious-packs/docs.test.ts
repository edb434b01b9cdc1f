/** The rules that a report names are all explained. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { packRules } from "../../src/packs/rules.ts";

it.each(packRules)("docs/packs-from-outside.md explains %s", (rule) => {
  const rows = readFileSync("docs/packs-from-outside.md", "utf8").match(/^\| `.*$/gm) ?? [];
  expect(rows.filter((row) => row.split("|")[1]?.includes(`\`${rule}\``))).toHaveLength(1);
});
