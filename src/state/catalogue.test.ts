/** The catalogue store: loading, failing in words, trying again. */
import { describe, expect, it, vi } from "vitest";
import { err, ok, type Result } from "../core/result.ts";
import { createCatalogue } from "./catalogue.ts";

const empty = { packs: [], exercises: [] };

describe("loading", () => {
  it("fetches once, and again only after a failure", async () => {
    const fetchJson = vi.fn(async (): Promise<Result<unknown, string>> => err("The network is away."));
    const store = createCatalogue(fetchJson);
    await store.getState().loadCatalogue();
    expect(store.getState().catalogue).toEqual({ kind: "failed", because: "The network is away." });
    fetchJson.mockResolvedValue(ok(empty));
    await store.getState().loadCatalogue();
    await store.getState().loadCatalogue();
    expect(store.getState().catalogue).toEqual({ kind: "ready", value: empty });
    expect(fetchJson.mock.calls).toEqual([["packs/catalogue.json"], ["packs/catalogue.json"]]);
  });

  it("names the file whose content is not as expected", async () => {
    const store = createCatalogue(async () => ok({ title: 3 }));
    await store.getState().loadExercise("warm-up/first");
    expect(store.getState().exercises["warm-up/first"]).toMatchObject({
      kind: "failed",
      because: expect.stringContaining("packs/warm-up/first.json"),
    });
  });
});
