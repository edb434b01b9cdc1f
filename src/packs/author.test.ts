/** Exercises, answers and data come and go, and the pack's lists with them; a pack that is read and written again is the same. */
import { describe, expect, it } from "vitest";
import { goodFiles } from "../../tests/malicious-packs/good.ts";
import { ok, type Result } from "../core/result.ts";
import {
  addAnswer,
  addExercise,
  addHidden,
  addTables,
  type Changes,
  exerciseNames,
  newPack,
  removeFile,
  removeFolder,
  removeTable,
  renameExercise,
  setValue,
} from "./author.ts";
import { readSource } from "./check.ts";
import { readDraft, zipDraft } from "./draft.ts";
import type { FolderFiles } from "./parse.ts";

const good: FolderFiles = new Map([...goodFiles].map(([path, text]) => [path.replace("corner-shop/", ""), text]));
const draft = (files: FolderFiles) => readDraft({ name: "corner-shop", files });

function made(files: FolderFiles, change: Result<Changes, string>): FolderFiles {
  if (!change.ok) throw new Error(change.error);
  const next = new Map(files);
  for (const [path, text] of change.value)
    if (text === null) next.delete(path);
    else next.set(path, text);
  return next;
}

const templates = {
  pack: new Map([["pack.yaml", 'schema: 1\ntitle: "TODO: a title"\nabout: About.\nversion: 1\nexercises: []\n']]),
  sql: new Map([
    [
      "exercise.yaml",
      "# yaml-language-server: $schema=SCHEMAS/exercise.schema.json\nlanguage: sql\ndataset: DATASET\ntables: [users] # which\n",
    ],
  ]),
  python: new Map([["exercise.yaml", "language: python\n"]]),
};

describe("a pack in its author's hands", () => {
  it("is the same after it was packed and read", () => {
    const read = readSource({ kind: "zip", bytes: zipDraft({ name: "corner-shop", files: good }) });
    expect(read.ok && [read.value.name, [...read.value.files].sort()]).toEqual(["corner-shop", [...good].sort()]);
  });

  it("is compiled when it is sound, under names that exercises and databases share", () => {
    const { compiled, issues } = draft(good);
    expect(issues).toEqual([]);
    const [count] = compiled?.parsed ?? [];
    expect(count?.exercise.id).toBe("added.corner-shop/count-orders");
    expect(count?.wrong.map(({ file }) => file)).toEqual(["slip.sql"]);
    const dataset = count?.exercise.language === "sql" ? count.exercise.dataset : "";
    expect(compiled?.databases.map(({ description }) => description.name)).toContain(dataset);
  });

  it("shows what can be read while something else is wrong", () => {
    const broken = new Map(good).set("double-it/exercise.yaml", "title: [").set("count-orders/hints.md", "TODO: three\n");
    const { compiled, issues, exercises } = draft(broken);
    expect(compiled).toBeNull();
    expect(exercises["count-orders"]?.title).toBe("Count the orders");
    expect(exercises["double-it"]).toBeUndefined();
    expect(issues.map(({ file, line }) => [file, line])).toEqual(
      expect.arrayContaining([
        ["count-orders/hints.md", undefined],
        ["count-orders/hints.md", 1],
        ["double-it/exercise.yaml", expect.any(Number)],
      ]),
    );
  });

  it("gets an exercise from the template, with the tables that there are", () => {
    const files = made(good, addExercise(good, "third", "sql", templates));
    expect(exerciseNames(files)).toEqual(["count-orders", "double-it", "third"]);
    expect(files.get("third/exercise.yaml")).toBe("language: sql\ndataset: shop\ntables: [customers, orders] # which\n");
    expect(addExercise(files, "third", "sql", templates).ok).toBe(false);
    expect(addExercise(files, "datasets", "sql", templates).ok).toBe(false);
  });

  it("keeps its list when an exercise gets another name or goes", () => {
    const renamed = made(good, renameExercise(good, "count-orders", "count-all"));
    expect(exerciseNames(renamed)).toEqual(["count-all", "double-it"]);
    expect(draft(renamed).issues).toEqual([]);
    expect(exerciseNames(made(renamed, removeFolder(renamed, "count-all")))).toEqual(["double-it"]);
    expect(renameExercise(good, "count-orders", "double-it").ok).toBe(false);
  });

  it("lists a wrong answer that comes, and not one that goes", () => {
    const more = made(good, addAnswer(good, "count-orders", "wrong", "other"));
    expect(more.get("count-orders/wrong/other.sql")).toBe(good.get("count-orders/reference.sql"));
    expect(draft(more).issues).toMatchObject([
      { file: "count-orders/exercise.yaml", message: expect.stringContaining("why this is wrong") },
    ]);
    expect(made(more, removeFile(more, "count-orders", "wrong/other.sql"))).toEqual(good);
  });

  it("gets hidden data with some rows of the tables that the exercise reads", () => {
    const dataset = draft(good).datasets.shop;
    const more = made(good, addHidden(good, "count-orders", "some", dataset));
    expect(more.get("count-orders/hidden/some.yaml")).toContain("      - [1, 1, 2.5]\n");
    expect(draft(more).issues.map(({ file }) => file)).toEqual(["count-orders/exercise.yaml"]);
    expect(made(more, removeFile(more, "count-orders", "hidden/some.yaml"))).toEqual(good);
  });

  it("gets tables from CSV files, beside others or in a dataset of their own", () => {
    const csv = { name: "visits.csv", text: "visit_id,day\n1,2026-01-01\n2,\n" };
    const beside = made(good, addTables(good, "shop", [csv]));
    expect(beside.get("datasets/shop/dataset.yaml")).toContain("- { name: day, type: text, nullable: true, note:");
    expect(draft(beside).datasets.shop?.contents.visits?.sample).toEqual([
      [1n, "2026-01-01"],
      [2n, null],
    ]);
    expect(draft(beside).compiled).not.toBeNull();
    expect(addTables(beside, "shop", [csv]).ok).toBe(false);
    expect(made(beside, removeTable(beside, "shop", "visits"))).toEqual(good);
    const own = made(good, addTables(good, "visits", [csv]));
    expect(draft(own).datasets.visits?.tables[0]?.key).toEqual(["visit_id"]);
  });

  it("loses a blank above what is filled in, and no other comment", () => {
    const text = "# which they are\n# TODO: the tables\ntables: [a]\n# TODO: the order\norder: []\n";
    const set = (place: readonly (string | number)[], value: unknown) => setValue(new Map([["x.yaml", text]]), "x.yaml", place, value);
    expect(set(["tables"], ["b"])).toEqual(ok(new Map([["x.yaml", text.replace("# TODO: the tables\ntables: [a]", "tables: [b]")]])));
    expect(set(["order", 0], "b")).toEqual(ok(new Map([["x.yaml", text.replace("# TODO: the order\norder: []", "order: [b]")]])));
  });

  it("begins with the template's files and its title", () => {
    const files = newPack("Ada's: first", templates);
    expect(files.ok && files.value.get("pack.yaml")).toContain('title: "Ada\'s: first"\n');
  });
});
