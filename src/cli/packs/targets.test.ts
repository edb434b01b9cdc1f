/** Which exercises a name stands for: those of a pack, one by its id, those of a folder, or none. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { readPacks } from "../content/read.ts";
import { root } from "../wiring.ts";
import { make } from "./new.ts";
import { findTargets, type Target } from "./targets.ts";

const parent = mkdtempSync(join(tmpdir(), "greenroom-targets-"));
const outside = join(parent, "my-pack");
beforeAll(() => {
  vi.spyOn(console, "log").mockReturnValue();
  make(["pack", outside]);
  make(["exercise", join(outside, "first"), "--language", "python"]);
  const dataset = join(outside, "datasets/shop");
  mkdirSync(dataset, { recursive: true });
  const column = "{ name: order_id, type: integer, nullable: false, note: Which order }";
  const table = `  - name: orders\n    about: One row an order.\n    key: [order_id]\n    columns:\n      - ${column}\n`;
  writeFileSync(join(dataset, "dataset.yaml"), `schema: 1\ntitle: Shop\nabout: A shop.\ntables:\n${table}`);
  writeFileSync(join(dataset, "orders.csv"), "order_id\n1\n");
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const idsOf = (found: readonly Target[]): string[] => found.flatMap(({ exercises }) => exercises.map(({ exercise }) => exercise.id));
const builtIn = readPacks(root).found;
const [pack] = builtIn;
if (pack === undefined) throw new Error("There is no built-in pack.");
const inPack = pack.exercises.map(({ exercise }) => exercise.id);

it("takes built-in packs by name, or by the path of their folder, and all without names", async () => {
  expect(idsOf((await findTargets([pack.pack.name])).found)).toEqual(inPack);
  expect(idsOf((await findTargets([join(root, "exercises", pack.pack.name)])).found)).toEqual(inPack);
  expect(idsOf((await findTargets([])).found)).toEqual(builtIn.flatMap(({ exercises }) => exercises.map(({ exercise }) => exercise.id)));
});

it("takes one exercise by its id", async () => {
  const { found, issues } = await findTargets([inPack.at(-1) ?? ""]);
  expect(idsOf(found)).toEqual([inPack.at(-1)]);
  expect(issues).toEqual([]);
  expect(await found[0]?.dataset("streaming")).toMatchObject({ name: "streaming" });
  expect(await found[0]?.dataset("shop")).toBeUndefined();
});

it("takes the folder of another pack, with its blanks as issues and its datasets beside ours", async () => {
  const { found, issues } = await findTargets([`${outside}/`]);
  expect(idsOf(found)).toEqual(["my-pack/first"]);
  expect(issues).toContainEqual({
    file: `${outside}/first/explanation.md`,
    path: "line 1",
    line: 1,
    message: expect.stringContaining("A blank to fill in:"),
  });
  expect(await found[0]?.dataset("shop")).toMatchObject({ tables: [{ name: "orders" }] });
  expect(await found[0]?.dataset("streaming")).toMatchObject({ name: "streaming" });
});

it("tells of a name that stands for nothing, and finds the others", async () => {
  const { found, issues } = await findTargets(["no-such-pack", pack.pack.name]);
  expect(issues).toEqual([{ file: "no-such-pack", path: "", message: expect.stringContaining("neither a pack or exercise") }]);
  expect(idsOf(found)).toEqual(inPack);
});
