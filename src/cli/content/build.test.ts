/** The content build on a small pack in a temporary folder: what it writes, keeps, removes and refuses. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import initSqlJs from "sql.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildContent, type ContentBuild } from "./build.ts";
import { readFolder } from "./read.ts";

const exercise = `schema: 1
language: sql
version: 1
title: Views
difficulty: easy
minutes: 5
topics: [counting]
roles: [analyst]
dataset: streaming
tables: [viewing_history]
contract:
  columns: [{ name: views, type: integer }]
hidden:
  - { name: by-hand, about: Two rows., rows: hidden/by-hand.yaml }
  - { name: generated, about: Many rows., generate: { seed: 1, users: 20, shows: 5, views: 100 } }
wrong:
  - { file: two.sql, finding: values, because: It is not two. }
`;
const byHand = `schema: 1
tables:
  viewing_history:
    columns: [user_id, show_id]
    rows: [[1, 10], [2, 10]]
`;
const hand = "data/streaming/hidden/basics/views/by-hand.sqlite.gz";
const generated = "data/streaming/hidden/basics/views/generated.sqlite.gz";
const visible = ["data/streaming/visible/viewing_history.sqlite.gz", "data/streaming/dataset.json"];

const root = mkdtempSync(join(tmpdir(), "greenroom-content-"));
const out = join(root, "build/content");
const build = (): Promise<ContentBuild> => buildContent(root, out);

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const views = "exercises/basics/views/";
function writePack(): void {
  write("exercises/basics/pack.yaml", "schema: 1\ntitle: Basics\nabout: First steps.\nversion: 1\nexercises: [views]\n");
  write(`${views}exercise.yaml`, exercise);
  write(`${views}hidden/by-hand.yaml`, byHand);
  write(`${views}hints.md`, "## One\na\n\n## Two\nb\n\n## Three\nc\n");
  for (const file of ["prompt.md", "explanation.md", "starter.sql", "reference.sql", "right/a.sql", "right/b.sql", "wrong/two.sql"])
    write(views + file, `-- ${file}\n`);
}

let first: ContentBuild;
beforeAll(async () => {
  cpSync("fixtures/streaming/dataset.yaml", join(root, "fixtures/streaming/dataset.yaml"), { recursive: true });
  writePack();
  first = await build();
});
afterAll(() => rmSync(root, { recursive: true }));

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(out, path), "utf8"));

describe("buildContent", () => {
  it("writes the catalogue, the exercises and the data", () => {
    expect(first.issues).toEqual([]);
    const expected = [
      "packs/catalogue.json",
      "packs/search-words.json",
      "packs/hosted.json",
      "packs/basics/views.json",
      hand,
      generated,
      ...visible,
    ];
    expect([...readFolder(out).keys()].toSorted()).toEqual(expected.toSorted());
    expect(readJson("packs/catalogue.json")).toMatchObject({
      packs: [{ name: "basics" }],
      exercises: [{ id: "basics/views", minutes: 5 }],
    });
    expect(readJson("packs/basics/views.json")).toMatchObject({ reference: "-- reference.sql\n", hidden: [{ name: "by-hand" }, {}] });
  });

  it("sums up the visible data with counts and sample rows", () => {
    expect(readJson("data/streaming/dataset.json")).toMatchObject({
      name: "streaming",
      contents: { users: { rowCount: 5_000 }, shows: { rowCount: 300 }, viewing_history: { rowCount: 200_000 } },
    });
    const { contents } = readJson("data/streaming/dataset.json") as { contents: Record<string, { sample: unknown[][] }> };
    for (const { sample } of Object.values(contents)) expect(sample).toHaveLength(8);
  });

  it("stores hand-written rows with the description's fill", async () => {
    const database = new (await initSqlJs()).Database(gunzipSync(readFileSync(join(out, hand))));
    expect(database.exec("SELECT * FROM viewing_history")[0]?.values).toEqual([
      [1, 10, 1800, 3600, "2026-06-15"],
      [2, 10, 1800, 3600, "2026-06-15"],
    ]);
    expect(database.exec("SELECT count(*) FROM users")[0]?.values).toEqual([[0]]);
  });

  it("keeps data whose inputs are unchanged, and makes again what changed", async () => {
    const again = await build();
    expect(again.kept.toSorted()).toEqual([hand, generated, ...visible].toSorted());
    write(`${views}hidden/by-hand.yaml`, byHand.replace("[2, 10]", "[3, 10]"));
    const changed = await build();
    expect(changed.written).toContain(hand);
    expect(changed.kept).toContain(generated);
    rmSync(join(out, generated));
    expect((await build()).written).toContain(generated);
  });

  it("removes what no exercise has any more", async () => {
    write(`${views}exercise.yaml`, exercise.replace(/^ {2}- \{ name: generated.*\n/m, ""));
    await build();
    expect([...readFolder(out).keys()]).not.toContain(generated);
    writePack();
    expect((await build()).written).toContain(generated);
  });

  it.each([
    [`${views}exercise.yaml`, exercise.replace("dataset: streaming", "dataset: library"), "dataset", 'There is no dataset "library".'],
    [`${views}exercise.yaml`, exercise.replace("[viewing_history]", "[books]"), "tables", 'The dataset has no table "books".'],
    [`${views}exercise.yaml`, exercise.replace("views: 100", "wievs: 100"), "hidden.1.generate", 'Unrecognized key: "wievs"'],
    [
      `${views}exercise.yaml`,
      exercise.replace("users: 20", "users: many"),
      "hidden.1.generate.users",
      "Invalid input: expected number, received string",
    ],
    [
      `${views}exercise.yaml`,
      exercise.replace("name: generated", "name: by-hand"),
      "hidden.1.name",
      'Two hidden datasets are named "by-hand".',
    ],
    [
      `${views}hidden/by-hand.yaml`,
      byHand.replace("show_id", "book_id"),
      "tables.viewing_history.columns.1",
      'The table has no column "book_id".',
    ],
    ["exercises/basics/forgotten/prompt.md", "", "exercises", 'The folder "forgotten" is not listed.'],
    [`${views}hints.md`, "## One\na\n", "", 'Three hints are needed, each under a "## " heading; 1 found.'],
  ])("refuses a fault in %s and writes nothing (%#)", async (file, text, path, message) => {
    write(file, text);
    const { issues, written } = await build();
    const told = file.includes("forgotten") ? "exercises/basics/pack.yaml" : file;
    expect(issues).toMatchObject([{ file: told, path, message }]);
    expect(written).toEqual([]);
    rmSync(join(root, "exercises"), { recursive: true });
    writePack();
  });
});
