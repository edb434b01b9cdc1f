/** The stores know no React and no page: this file runs in plain Node and reads their sources. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createCatalogue } from "./catalogue.ts";
import { createEngines } from "./engines.ts";
import { createSettings } from "./settings.ts";

const folder = new URL(".", import.meta.url);
const sources = readdirSync(folder).filter((name) => !name.includes(".test."));

it.each(sources)("%s imports no React", (name) => {
  expect(name).toMatch(/\.ts$/);
  expect(readFileSync(new URL(name, folder), "utf8")).not.toMatch(/from "(react|zustand)["/](?!vanilla)/);
});

it("makes every store without a document", () => {
  expect("document" in globalThis).toBe(false);
  const ready = { kind: "ready" } as const;
  const engines = createEngines({
    subscribe(listener) {
      listener({ sql: ready, python: { kind: "cold" } });
      return () => {};
    },
  });
  expect(engines.getState().sql).toEqual(ready);
  expect(createSettings({ get: () => null, set: () => {} }).getState().theme).toBe("system");
  expect(createCatalogue(async () => ({ ok: false, error: "" })).getState().catalogue.kind).toBe("loading");
});
