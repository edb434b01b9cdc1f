/** Every bad pack is refused, with the rule and the file that its author needs; the good one they are made from is not. */
import { describe, expect, it } from "vitest";
import { checkPack } from "../../src/packs/check.ts";
import { packRules } from "../../src/packs/rules.ts";
import { badPacks } from "./corpus.ts";
import { entriesOf, filesWith } from "./good.ts";
import { makeZip } from "./zips.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a sound pack", () => {
  const fromZip = checkPack({ kind: "zip", bytes: makeZip(entriesOf(filesWith())) });

  it("is taken, with every name in it marked as from outside", () => {
    if (!fromZip.ok) throw new Error(JSON.stringify(fromZip.error, null, 1));
    const { pack, exercises, documents, databases } = fromZip.value;
    expect(pack).toMatchObject({ name: "added.corner-shop", author: "Ada Example" });
    expect(exercises.map(({ id }) => id)).toEqual(["added.corner-shop/count-orders", "added.corner-shop/double-it"]);
    for (const path of [...documents.keys(), ...databases.map((database) => database.path)])
      expect(path).toMatch(/^(packs|data)\/added\.corner-shop[./]/);
    expect(databases.map(({ path }) => path.split("/").at(-1))).toEqual(["orders.sqlite.gz", "two.sqlite.gz"]);
  });

  it("is the same from a folder, and with what systems leave behind", () => {
    const files = new Map([...filesWith()].map(([path, text]) => [path, encode(text)]));
    expect(checkPack({ kind: "folder", files })).toEqual(fromZip);
    const littered = [
      ...entriesOf(filesWith()),
      { name: "__MACOSX/corner-shop/._pack.yaml", content: "x" },
      { name: "corner-shop/.DS_Store", content: "x" },
    ];
    expect(checkPack({ kind: "zip", bytes: makeZip(littered) })).toEqual(fromZip);
  });

  it("has another revision when a byte of it is another", () => {
    const other = checkPack({ kind: "zip", bytes: makeZip(entriesOf(filesWith({ "double-it/prompt.md": "Write it.\n" }))) });
    expect(other.ok && fromZip.ok && other.value.revision !== fromZip.value.revision).toBe(true);
  });
});

describe("the corpus", () => {
  it("has 40 packs and more, each with its own name", () => {
    expect(new Set(badPacks.map(({ name }) => name)).size).toBe(badPacks.length);
    expect(badPacks.length).toBeGreaterThanOrEqual(40);
  });

  it.each(badPacks)("refuses $name", ({ make, rule, file, line }) => {
    const checked = checkPack(make());
    const issues = checked.ok ? [] : checked.error;
    expect(issues).toContainEqual(expect.objectContaining({ rule, file, ...(line === undefined ? {} : { line }) }));
    for (const issue of issues) {
      if (issue.rule !== undefined) expect(packRules).toContain(issue.rule);
      expect(issue.file.length).toBeLessThanOrEqual(200);
    }
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});
