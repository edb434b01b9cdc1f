/** Templates make folders whose every blank is told, and the pack's list grows with its exercises. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { blanksIn } from "../../packs/blanks.ts";
import { readFolder, readPack } from "../content/read.ts";
import { make } from "./new.ts";

const parent = mkdtempSync(join(tmpdir(), "greenroom-new-"));
const pack = join(parent, "my-pack");
beforeAll(() => {
  vi.spyOn(console, "log").mockReturnValue();
  vi.spyOn(console, "error").mockReturnValue();
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

it("makes a pack and exercises whose files parse and have only blanks to fill in", () => {
  expect(make(["pack", pack])).toBe(0);
  expect(make(["exercise", join(pack, "first"), "--language", "sql", "--dataset", "streaming"])).toBe(0);
  expect(make(["exercise", join(pack, "second"), "--language", "python"])).toBe(0);
  const { found, issues } = readPack(pack, "my-pack", "");
  expect(issues).toEqual([]);
  expect(found[0]?.exercises.map(({ exercise }) => exercise.id)).toEqual(["my-pack/first", "my-pack/second"]);
  const blanks = blanksIn(readFolder(pack), "");
  expect(blanks).toContainEqual({
    file: "first/explanation.md",
    path: "line 1",
    line: 1,
    message: expect.stringContaining("A blank to fill in:"),
  });
  expect(new Set(blanks.map(({ file }) => file.split("/")[0]))).toEqual(new Set(["pack.yaml", "first", "second"]));
});

it("leaves what is there alone, and refuses names that no address can hold", () => {
  const before = readFileSync(join(pack, "pack.yaml"), "utf8");
  expect(make(["exercise", join(pack, "first"), "--language", "sql"])).toBe(1);
  expect(make(["exercise", join(pack, "Not A Name"), "--language", "sql"])).toBe(1);
  expect(readFileSync(join(pack, "pack.yaml"), "utf8")).toBe(before);
});
