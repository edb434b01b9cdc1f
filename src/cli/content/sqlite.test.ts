/** SQLite files: the description's tables, keys and indexes, and the same bytes every time. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import initSqlJs, { type Database } from "sql.js";
import { describe, expect, it } from "vitest";
import { generate } from "../../../fixtures/generated.ts";
import type { Tables } from "../../../fixtures/tables.ts";
import type { DatasetDescription } from "../../core/dataset.ts";
import { parseDataset } from "../../packs/parse.ts";
import { buildSqlite, compress } from "./sqlite.ts";

function describeDataset(name: string): DatasetDescription {
  const parsed = parseDataset(name, new Map([["dataset.yaml", readFileSync(`fixtures/${name}/dataset.yaml`, "utf8")]]));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const description = describeDataset("streaming");

function tables(seed: number): Tables {
  return generate("streaming", { seed, tables: description.tables.map(({ name }) => name), users: 60, shows: 10, views: 500 });
}

async function open(content: Tables, dataset = description): Promise<Database> {
  const bytes = compress(await buildSqlite(dataset, content));
  return new (await initSqlJs()).Database(gunzipSync(bytes));
}

describe("buildSqlite", () => {
  it("gives the same bytes for the same rows", async () => {
    const once = compress(await buildSqlite(description, tables(1)));
    const again = compress(await buildSqlite(description, tables(1)));
    expect(Buffer.compare(once, again)).toBe(0);
    expect(Buffer.compare(once, compress(await buildSqlite(description, tables(2))))).not.toBe(0);
  });

  describe.each([
    { dataset: description, content: tables(1) },
    { dataset: describeDataset("experiments"), content: generate("experiments", { seed: 1 }) },
  ])("of $dataset.name", ({ dataset, content }) => {
    it("stores every row, in order, as the described types", async () => {
      const database = await open(content, dataset);
      for (const { name } of dataset.tables)
        expect(database.exec(`SELECT * FROM ${name} ORDER BY rowid`)[0]?.values).toEqual(content[name]?.rows);
      for (const { name, columns } of dataset.tables)
        for (const column of columns) {
          const types = database.exec(`SELECT DISTINCT typeof(${column.name}) FROM ${name} ORDER BY 1 DESC`)[0]?.values.flat() ?? [];
          expect(types.filter((type) => type !== "null")).toEqual([column.type]);
          expect(types.includes("null")).toBe(column.nullable);
        }
    });

    it("can look up every id column by an index or the primary key", async () => {
      const database = await open(content, dataset);
      for (const { name, columns } of dataset.tables)
        for (const column of columns.filter((candidate) => candidate.name.endsWith("_id"))) {
          const plan = String(database.exec(`EXPLAIN QUERY PLAN SELECT * FROM ${name} WHERE ${column.name} = 1`)[0]?.values);
          expect(plan).toMatch(/SEARCH \w+ USING (INTEGER PRIMARY KEY|INDEX)/);
        }
    });
  });

  it("keeps the keys unique in data full of limits, ties and orphans", async () => {
    const options = { seed: 3, users: 200, shows: 8, boundaries: 0.9, ties: 0.9, orphans: 0.3, gaps: 0.5, step: 600 };
    const content = generate("streaming", { ...options, tables: description.tables.map(({ name }) => name) });
    await expect(buildSqlite(description, content)).resolves.toBeInstanceOf(Uint8Array);
    const untidy = { seed: 3, users: 200, experiments: 6, orphans: 0.4, crossovers: 0.5, repeats: 0.8, step: 200 };
    await expect(buildSqlite(describeDataset("experiments"), generate("experiments", untidy))).resolves.toBeInstanceOf(Uint8Array);
  });

  it("makes empty tables where there are no rows", async () => {
    const database = await open({});
    for (const { name } of description.tables) expect(database.exec(`SELECT count(*) FROM ${name}`)[0]?.values).toEqual([[0]]);
  });
});
