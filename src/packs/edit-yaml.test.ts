/** One value changes; comments, order and layout of everything else stay. */
import { describe, expect, it } from "vitest";
import { withValue, type YamlPath } from "./edit-yaml.ts";

const text = `# yaml-language-server: $schema=x
schema: 1
title: "Old" # as learners see it

# what it is about
topics: [a, b] # two
contract:
  columns:
    - { name: day, type: date } # the first
    - { name: sum, type: number }
list:
  - one # kept
  - two
`;

const changed = (path: YamlPath, value: unknown): string => {
  const edited = withValue(text, path, value);
  if (!edited.ok) throw new Error(edited.error);
  return edited.value;
};

describe("a value in YAML", () => {
  it.each<[string, YamlPath, unknown, string, string]>([
    ["a text", ["title"], "New: one", 'title: "Old" #', 'title: "New: one" #'],
    ["a part of a list's item", ["contract", "columns", 0, "type"], "text", "type: date }", "type: text }"],
    ["a list in one line", ["topics"], ["a", "c", "d"], "[a, b]", "[a, c, d]"],
    ["a list with a comment beside its items", ["list"], ["uno", "dos"], "- one # kept\n  - two", "- uno # kept\n  - dos"],
    [
      "an item more, laid out like the others",
      ["contract", "columns", 2],
      { name: "n", type: "integer" },
      "type: number }\n",
      "type: number }\n    - { name: n, type: integer }\n",
    ],
    ["an item less", ["contract", "columns", 1], undefined, "    - { name: sum, type: number }\n", ""],
    ["a key that was not there", ["minutes"], 5, "  - two\n", "  - two\nminutes: 5\n"],
  ])("%s", (_, path, value, before, after) => {
    expect(text).toContain(before);
    expect(changed(path, value)).toBe(text.replace(before, after));
  });

  it("begins a list of maps line by line", () => {
    const edited = withValue("tables: []\n", ["tables", 0], { name: "users" });
    expect(edited).toEqual({ ok: true, value: "tables:\n  - { name: users }\n" });
  });

  it("leaves a text alone that is no YAML", () => {
    expect(withValue("title: [", ["title"], "x").ok).toBe(false);
  });
});
