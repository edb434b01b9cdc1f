/** Adding, updating and removing packs: nothing is kept before it is agreed to, and others are not touched. */
import { beforeEach, describe, expect, it } from "vitest";
import { filesWith } from "../../tests/malicious-packs/good.ts";
import { err, ok } from "../core/result.ts";
import { checkPack, type PackSource } from "../packs/check.ts";
import { createInstalledPacks, type InstalledPack, type PackStorage, withInstalled } from "./installed-packs.ts";

const source = (changes: Readonly<Record<string, string>> = {}): PackSource => ({
  kind: "folder",
  files: new Map([...filesWith(changes)].map(([path, text]) => [path, new TextEncoder().encode(text)])),
});
const packYaml = (version: number, author = "Ada Example") =>
  `schema: 1\ntitle: Corner shop\nabout: Two.\nauthor: ${author}\nversion: ${version}\nexercises: [count-orders, double-it]\n`;

const records = new Map<string, InstalledPack>();
const files = new Map<string, { readonly pack: string; readonly content: unknown }>();
let changed: string[] = [];
const storage: PackStorage = {
  load: async () => ok([...records.values()]),
  async put(record, contents) {
    for (const [path, { pack }] of files) if (pack === record.name) files.delete(path);
    for (const [path, content] of contents) files.set(path, { pack: record.name, content });
    records.set(record.name, record);
    return ok(null);
  },
  async remove(name) {
    for (const [path, { pack }] of files) if (pack === name) files.delete(path);
    records.delete(name);
    return ok(null);
  },
};
const make = (buildDatabase = async () => new Uint8Array([1, 2, 3])) =>
  createInstalledPacks({
    storage,
    check: async (pack) => checkPack(pack),
    builder: { buildDatabase },
    builtIn: () => [],
    onChange: (pack) => void changed.push(pack),
  });

async function added(store: ReturnType<typeof make>, pack: PackSource) {
  await store.getState().check("corner-shop.zip", async () => ok(pack));
  await store.getState().add();
  return store.getState().step;
}

beforeEach(() => {
  records.clear();
  files.clear();
  changed = [];
});

describe("a pack from outside", () => {
  it("is kept only once it is agreed to, under its own names", async () => {
    const store = make();
    await store.getState().check("corner-shop.zip", async () => ok(source()));
    expect(store.getState().step).toMatchObject({ kind: "preview", replaces: null });
    expect([records.size, files.size]).toEqual([0, 0]);
    await store.getState().add();
    expect([...records.keys()]).toEqual(["added.corner-shop"]);
    for (const path of files.keys()) expect(path).toMatch(/^(packs|data)\/added\.corner-shop/);
    expect(changed).toEqual(["added.corner-shop"]);
  });

  it("is there after a reload, at the end of the catalogue", async () => {
    await added(make(), source());
    const store = make();
    await store.getState().load();
    const { packs, exercises } = withInstalled({ packs: [], exercises: [] }, store.getState().packs);
    expect(packs.map(({ title }) => title)).toEqual(["Corner shop"]);
    expect(exercises.map(({ id }) => id)).toEqual(["added.corner-shop/count-orders", "added.corner-shop/double-it"]);
  });

  it("is updated by a higher version, with nothing of the old one left", async () => {
    const store = make();
    await added(store, source());
    const before = [...files.keys()].filter((path) => path.startsWith("data/"));
    await store.getState().check("corner-shop.zip", async () => ok(source({ "pack.yaml": packYaml(2) })));
    expect(store.getState().step).toMatchObject({ kind: "preview", replaces: { pack: { version: 1 } } });
    await store.getState().add();
    expect(store.getState().packs.map(({ pack }) => pack.version)).toEqual([2]);
    for (const path of before) expect(files.has(path)).toBe(false);
  });

  it.each([
    ["the same version with other files", packYaml(1), "version"],
    ["another author", packYaml(2, "Eve Example"), "author"],
  ])("is not replaced by %s", async (_, text, rule) => {
    const store = make();
    await added(store, source());
    expect(await added(store, source({ "pack.yaml": text }))).toMatchObject({ kind: "refused", issues: [{ rule }] });
    expect(store.getState().packs).toHaveLength(1);
  });

  it("leaves alone when it is removed", async () => {
    const store = make();
    await added(store, source());
    await storage.put(
      { ...(records.get("added.corner-shop") as InstalledPack), name: "added.other" },
      new Map([["packs/added.other/x.json", {}]]),
    );
    await store.getState().remove("added.corner-shop");
    expect([...records.keys()]).toEqual(["added.other"]);
    expect([...files.keys()]).toEqual(["packs/added.other/x.json"]);
  });

  it("is refused with the data's file when SQLite cannot store it", async () => {
    const step = await added(
      make(() => Promise.reject(new Error('near "order": syntax error'))),
      source(),
    );
    expect(step).toMatchObject({ kind: "refused", issues: [{ rule: "dataset", file: "datasets/shop/dataset.yaml" }] });
    expect(records.size).toBe(0);
  });

  it("is laid aside while it is checked", async () => {
    const store = make();
    const checking = store.getState().check("slow.zip", async () => ok(source()));
    store.getState().leave();
    await checking;
    expect(store.getState().step).toEqual({ kind: "idle" });
  });

  it("tells why its bytes cannot be had, and what it kept that cannot be read", async () => {
    records.set("added.old", { ...({ name: "added.old", kept: 0 } as unknown as InstalledPack) });
    const store = make();
    await store.getState().check("x.zip", async () => err("The server has no x.zip."));
    expect(store.getState()).toMatchObject({ step: { kind: "refused", issues: [{ message: "The server has no x.zip." }] }, packs: [] });
    expect(store.getState().notice).toContain("Add them again");
  });
});
