/** SQLite files: the description's tables, keys and indexes, and the same bytes every time. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import initSqlJs, { type Database } from "sql.js";
import { describe, expect, it } from "vitest";
import { generators } from "../../../fixtures/index.ts";
import type { Tables } from "../../../fixtures/tables.ts";
import type { DatasetDescription } from "../../core/dataset.ts";
import { parseDataset } from "../../packs/parse.ts";
import { buildSqlite, compress } from "./sqlite.ts";

const parsed = parseDataset("streaming", new Map([["dataset.yaml", readFileSync("fixtures/streaming/dataset.yaml", "utf8")]]));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const description: DatasetDescription = parsed.value;

function tables(seed: number): Tables {
  const prepared = generators
    .get("streaming")
    ?.prepare({ seed, tables: description.tables.map(({ name }) => name), users: 60, shows: 10, views: 500 });
  if (!prepared?.ok) throw new Error("The options do not fit.");
  return prepared.value();
}

async function open(content: Tables): Promise<Database> {
  const bytes = compress(await buildSqlite(description, content));
  return new (await initSqlJs()).Database(gunzipSync(bytes));
}

describe("buildSqlite", () => {
  it("gives the same bytes for the same rows", async () => {
    const once = compress(await buildSqlite(description, tables(1)));
    const again = compress(await buildSqlite(description, tables(1)));
    expect(Buffer.compare(once, again)).toBe(0);
    expect(Buffer.compare(once, compress(await buildSqlite(description, tables(2))))).not.toBe(0);
  });

  it("stores every row, in order, as the described types", async () => {
    const content = tables(1);
    const database = await open(content);
    for (const { name } of description.tables)
      expect(database.exec(`SELECT * FROM ${name} ORDER BY rowid`)[0]?.values).toEqual(content[name]?.rows);
    for (const { name, columns } of description.tables)
      for (const column of columns) {
        const types = database.exec(`SELECT DISTINCT typeof(${column.name}) FROM ${name} ORDER BY 1 DESC`)[0]?.values.flat() ?? [];
        expect(types.filter((type) => type !== "null")).toEqual([column.type]);
        expect(types.includes("null")).toBe(column.nullable);
      }
  });

  it("can look up every id column by an index or the primary key", async () => {
    const database = await open(tables(1));
    for (const { name, columns } of description.tables)
      for (const column of columns.filter((candidate) => candidate.name.endsWith("_id"))) {
        const plan = String(database.exec(`EXPLAIN QUERY PLAN SELECT * FROM ${name} WHERE ${column.name} = 1`)[0]?.values);
        expect(plan).toMatch(/SEARCH \w+ USING (INTEGER PRIMARY KEY|INDEX)/);
      }
  });

  it("makes empty tables where there are no rows", async () => {
    const database = await open({});
    for (const { name } of description.tables) expect(database.exec(`SELECT count(*) FROM ${name}`)[0]?.values).toEqual([[0]]);
  });
});
