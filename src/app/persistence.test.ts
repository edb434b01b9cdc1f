/** The browser's storage without a browser: databases of older versions, two tabs, and failure in words. */
import "fake-indexeddb/auto";
import Dexie from "dexie";
import { expect, it } from "vitest";
import type { Attempt } from "../core/attempt.ts";
import { ok } from "../core/result.ts";
import { newWork } from "../state/work.ts";
import { openDatabase } from "./database.ts";
import { browserPersistence } from "./persistence.ts";

const id = "warm-up/first";
const attempt: Attempt = {
  id: "0d6f3c1e-8d8e-4a86-9a55-0d7c0f1c9a11",
  exercise: id,
  kind: "run",
  at: 5,
  status: "finished",
  code: "SELECT 1",
  elapsedMs: 2,
  verdict: null,
  versions: { exercise: 1, grader: "0.1.0" },
};

it("takes over a database of the first version, and adds attempts to it", async () => {
  const old = new Dexie("old");
  old.version(1).stores({ work: "id", reports: "id" });
  await old.table("work").put({ version: 1, id, code: "SELECT 1" });
  await old.table("reports").put({ version: 1, id, run: null, grade: null });
  old.close();

  const storage = browserPersistence(openDatabase("old"));
  expect(await storage.loadWork()).toEqual(ok([{ version: 1, id, code: "SELECT 1" }]));
  expect(await storage.loadReports(id)).toEqual(ok({ version: 1, id, run: null, grade: null }));
  expect(await storage.addAttempts([attempt])).toEqual(ok(null));
  expect(await storage.loadAttempts(id)).toEqual(ok([attempt]));
  expect(await storage.loadAttempts("warm-up/second")).toEqual(ok([]));
  const { id: name, exercise, kind, at, status } = attempt;
  expect(await storage.loadSummaries()).toEqual(ok([{ id: name, exercise, kind, at, status }]));
});

it("puts together what two tabs save at once", async () => {
  const tabs = [1, 2].map(() => browserPersistence(openDatabase("shared")));
  const works = [
    { ...newWork(id), code: "older", editedAt: 1, hints: 2 },
    { ...newWork(id), code: "newer", editedAt: 2 },
  ];
  await Promise.all(tabs.map((tab, at) => tab.saveWork(works[at] ?? newWork(id))));
  expect(await tabs[0]?.loadWork(id)).toMatchObject(ok([{ code: "newer", hints: 2 }]));
  const run = {
    outcome: { status: "broken", message: "" },
    output: { text: "", lines: 0, bytes: 0, truncated: false },
    elapsedMs: 1,
  } as const;
  const grade = { ...run, verdict: { status: "broken", message: "", tellAuthor: "" } } as const;
  await Promise.all([tabs[0]?.saveReports({ version: 1, id, run }), tabs[1]?.saveReports({ version: 1, id, grade })]);
  expect(await tabs[0]?.loadReports(id)).toEqual(ok({ version: 1, id, run, grade }));
});

it("tells other tabs what it has saved, and not itself", async () => {
  const [here, there] = [browserPersistence(openDatabase("told")), browserPersistence(openDatabase("told"))];
  const heard: unknown[] = [];
  here.subscribe((change) => heard.push(["here", change]));
  const told = new Promise((resolve) =>
    there.subscribe((change) => {
      heard.push(["there", change]);
      if (change.kind === "attempts") resolve(null);
    }),
  );
  await here.saveWork(newWork(id));
  await here.addAttempts([attempt]);
  await told;
  expect(heard).toEqual([
    ["there", { kind: "work", id }],
    ["there", { kind: "attempts" }],
  ]);
});

it("says that a newer Greenroom wrote the database", async () => {
  const newer = new Dexie("newer");
  newer.version(99).stores({ work: "id", reports: "id", attempts: "id, exercise", summaries: "id", drafts: "id", more: "id" });
  await newer.open();
  newer.close();
  const storage = browserPersistence(openDatabase("newer"));
  expect(await storage.loadWork()).toMatchObject({
    ok: false,
    error: expect.stringMatching(/^Saved work cannot be read: .*newer Greenroom/),
  });
  expect(await storage.saveWork(newWork(id))).toMatchObject({ ok: false, error: expect.stringContaining("newer Greenroom") });
});

it("reads the other records where the browser fails over one", async () => {
  const database = openDatabase("torn");
  const storage = browserPersistence(database);
  await storage.saveWork(newWork("warm-up/first"));
  await storage.saveWork(newWork("warm-up/second"));
  database.table.work.hook("reading", (record: unknown) => {
    if (record instanceof Object && "id" in record && record.id === id) throw new DOMException("torn", "DataError");
    return record;
  });
  expect(await storage.loadWork()).toEqual(ok([{ unreadable: true }, newWork("warm-up/second")]));
});
