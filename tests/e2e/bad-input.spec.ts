/** What goes wrong in the page ends in words, leaves the text where it is, and the next run works. */
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { exercises, Room } from "./room.ts";

const rightSql = readFileSync(`exercises/${exercises.topShows}/reference.sql`, "utf8");
const rightPython = readFileSync(`exercises/${exercises.pca}/reference.py`, "utf8");

test("SQL: a syntax error, an unknown table, nothing, and a query that never ends", async ({ page }) => {
  const room = new Room(page);
  await room.open(exercises.topShows);
  for (const [code, status] of [
    ["SELEC 1", "crashed"],
    ["SELECT * FROM viewing_histori", "crashed"],
    ["", "failed"],
    ["WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT COUNT(*) FROM c", "stopped"],
  ] as const) {
    await room.write(code);
    expect(await room.submit()).toMatchObject({ status });
  }
  await expect(page.locator(".monaco-editor").getByText("RECURSIVE")).toBeVisible();
  await room.write(rightSql);
  expect(await room.submit()).toMatchObject({ status: "passed" });
});

test("Python: a syntax error, a missing function, an exception, a loop, a million lines", async ({ page }) => {
  test.setTimeout(240_000);
  const room = new Room(page);
  await room.open(exercises.pca);
  for (const [code, status] of [
    ["def pca(X", "crashed"],
    ["def pcb(X): return X", "failed"],
    ["def pca(X, n_components=None): return 1 / 0", "crashed"],
    ["def pca(X, n_components=None):\n    while True: pass", "stopped"],
    ["for i in range(1_000_000): print(i)", "stopped"],
  ] as const) {
    await room.write(code);
    expect(await room.submit(), code).toMatchObject({ status });
  }
  await room.write(rightPython);
  expect(await room.submit()).toMatchObject({ status: "passed" });
});

test("Stop ends a run at once, and the next one works", async ({ page }) => {
  const room = new Room(page);
  await room.open(exercises.pca);
  await room.write("print('begun')\nwhile True: pass");
  await room.button("Run").click();
  await room.button("Stop").click();
  await room.done();
  await room.write("print(6 * 7)");
  await room.run();
  await expect(page.getByText("42").first()).toBeVisible();
});
