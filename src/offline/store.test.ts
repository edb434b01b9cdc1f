/** The store keeps only what a version's list vouches for, and forgets versions that no page needs. */
import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { progressOf } from "./fill.ts";
import type { FileList } from "./site.ts";
import { SiteStore } from "./store.ts";

const root = "https://site.example/room/";
const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** What the browser has: caches by name, responses by address. */
class FakeCache {
  readonly kept = new Map<string, Response>();
  match = async (key: string): Promise<Response | undefined> => this.kept.get(key)?.clone();
  put = async (key: string, response: Response): Promise<void> => void this.kept.set(key, response);
  delete = async (key: string): Promise<boolean> => this.kept.delete(key);
  keys = async (): Promise<{ url: string }[]> => [...this.kept.keys()].map((url) => ({ url }));
}

/** The server's files by path. */
let server: Map<string, string>;
beforeEach(() => {
  const opened = new Map<string, FakeCache>();
  server = new Map();
  vi.stubGlobal("caches", {
    open: async (name: string) => {
      const cache = opened.get(name) ?? new FakeCache();
      opened.set(name, cache);
      return cache;
    },
  });
  vi.stubGlobal("fetch", async (address: string) => {
    const text = server.get(new URL(address).pathname.replace("/room/", ""));
    if (text === undefined) throw new TypeError("Failed to fetch");
    return new Response(text);
  });
});
afterEach(() => vi.unstubAllGlobals());

const fileOf = (text: string) => ({ sha256: hash(text), size: text.length });

/** Puts a version on the server and gives its name. */
function serve(files: Partial<FileList>): string {
  const list = JSON.stringify({ page: {}, packs: {}, python: {}, ...files });
  server.set("files.json", list);
  return hash(list);
}

test("a list is taken only for the version that has its hash, and then kept", async () => {
  const store = new SiteStore(root);
  const version = serve({ page: { "a.js": fileOf("a") } });
  expect(await store.list(hash("another"))).toEqual({ ok: false, error: { kind: "refused", path: "files.json" } });
  expect(await store.list(version)).toMatchObject({ ok: true, value: { page: { "a.js": { size: 1 } } } });
  server.clear();
  expect(await new SiteStore(root).list(version)).toMatchObject({ ok: true });
  expect(await new SiteStore(root).list(hash("another"))).toEqual({ ok: false, error: { kind: "unreachable", path: "files.json" } });
});

test("a file is taken as it is listed, or unpacked on the way; another is refused", async () => {
  const store = new SiteStore(root);
  server.set("data/rows.gz", "rows");
  const download = (file: { sha256: string; unpacked?: string }) => store.download("data/rows.gz", file, "v");
  expect(await download({ sha256: hash("rows") })).toMatchObject({ ok: true });
  expect(await download({ sha256: hash("packed"), unpacked: hash("rows") })).toMatchObject({ ok: true });
  expect(await download({ sha256: hash("packed") })).toEqual({ ok: false, error: { kind: "refused", path: "data/rows.gz" } });
});

test("a replaced version is forgotten when no page uses it, with what only it names", async () => {
  const store = new SiteStore(root);
  const old = serve({ page: { "a.js": fileOf("old"), "b.js": fileOf("shared") } });
  await store.list(old);
  const next = serve({ page: { "a.js": fileOf("next"), "b.js": fileOf("shared") } });
  await store.list(next);
  for (const text of ["old", "next", "shared"]) await store.keep("a.js", fileOf(text), bytes(text));
  await store.keepPage(old, bytes("old page"));

  await store.tidy(() => false);
  expect(await store.held()).toEqual(new Set(["old", "next", "shared"].map(hash)));
  await store.retireOthers(next);
  await store.tidy((version) => version === old);
  expect((await store.held()).size).toBe(3);
  await store.tidy(() => false);
  expect(await store.held()).toEqual(new Set(["next", "shared"].map(hash)));
  expect(await store.page(old)).toBeUndefined();
  expect(await store.keptLists()).toHaveLength(1);
});

test("a version that comes back is no longer replaced", async () => {
  const store = new SiteStore(root);
  const old = serve({ page: { "a.js": fileOf("old") } });
  await store.list(old);
  const next = serve({});
  await store.list(next);
  await store.retireOthers(next);
  await store.adopt(old);
  await store.tidy(() => false);
  expect(await store.keptLists()).toHaveLength(2);
});

test("Python is removed, and only Python", async () => {
  const store = new SiteStore(root);
  const version = serve({ page: { "a.js": fileOf("page") }, python: { "runtime/p.gz": fileOf("python") } });
  const list = await store.list(version);
  for (const text of ["page", "python"]) await store.keep(text, fileOf(text), bytes(text));
  await store.wantPython(true);
  expect(await store.wantsPython()).toBe(true);
  await store.removePython();
  expect(await store.wantsPython()).toBe(false);
  if (!list.ok) throw new Error("There is no list.");
  expect(await progressOf(store, list.value, ["page"])).toEqual({ loaded: 4, total: 4 });
  expect(await progressOf(store, list.value, ["python"])).toEqual({ loaded: 0, total: 6 });
});
