/** Packs of the Studio in the browser's database: each file by itself, each pack apart, and faults in words. */
import "fake-indexeddb/auto";
import { expect, it, vi } from "vitest";
import { browserStudioStorage } from "./studio-storage.ts";

const draft = (id: string) => ({ kept: 1 as const, id, name: `pack-${id}`, editedAt: 5 });

it("keeps what changed of a pack, and of that pack only", async () => {
  const storage = browserStudioStorage();
  await storage.save(
    draft("a"),
    new Map([
      ["pack.yaml", "one"],
      ["x/prompt.md", "two"],
    ]),
  );
  await storage.save(draft("b"), new Map([["pack.yaml", "other"]]));
  const heard: string[] = [];
  browserStudioStorage().subscribe((id) => void heard.push(id));
  await storage.save(
    { ...draft("a"), name: "renamed" },
    new Map([
      ["x/prompt.md", null],
      ["y/prompt.md", "three"],
    ]),
  );

  const later = browserStudioStorage();
  expect(await later.load()).toEqual({ ok: true, value: [{ ...draft("a"), name: "renamed" }, draft("b")] });
  expect(await later.files("a")).toEqual({
    ok: true,
    value: new Map([
      ["pack.yaml", "one"],
      ["y/prompt.md", "three"],
    ]),
  });
  await vi.waitFor(() => expect(heard).toEqual(["a"]));
  await later.remove("a");
  expect(await later.files("a")).toEqual({ ok: true, value: new Map() });
  expect(await later.files("b")).toEqual({ ok: true, value: new Map([["pack.yaml", "other"]]) });
});

it("says in words that there is no room, and keeps nothing of what was to be saved", async () => {
  const storage = browserStudioStorage();
  const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("", "QuotaExceededError");
  });
  const saved = await storage.save(draft("c"), new Map([["pack.yaml", "x"]]));
  full.mockRestore();
  expect(saved.ok ? "" : saved.error).toMatch(/^The pack cannot be saved: the browser's space for this site is used up/);
  expect(await storage.files("c")).toEqual({ ok: true, value: new Map() });
});
