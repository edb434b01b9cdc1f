/** Nothing that was done is lost: killed tabs, two tabs, full and blocked storage, and a file to take everything along. */
import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import type { ExerciseId } from "../../src/core/exercise.ts";
import { exercises, Room } from "./room.ts";
import { test } from "./store/stores.ts";

const exercise: ExerciseId = "samples/first";
const rounds = 50;

/** Ends the tab's process in the middle of what it does; no page hears of it. */
async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  // Nobody is left to answer.
  session.send("Page.crash").catch(() => {});
  await crashed;
  await page.close();
}

test(`${rounds} tabs killed at work lose no attempt, and at most a second of a draft`, async ({ context, openStores }) => {
  test.setTimeout(240_000);
  const shown = new Set<string>();
  let page = await openStores(context);
  for (let round = 1; round <= rounds; round++) {
    await page.evaluate((id) => room.write(id, "x"), exercise);
    // Some tabs live long enough for more than the last second to be told from less.
    await page.waitForTimeout(round % 5 === 0 ? 1_500 : 100 + round);
    const log = await page.evaluate(() => room.log());
    for (const id of log.shown) shown.add(id);
    await kill(page);

    page = await openStores(context);
    const [code, kept] = await page.evaluate((id) => [room.code(id), room.kept()] as const, exercise);
    expect([...shown].filter((id) => !kept.includes(id))).toEqual([]);
    const firstLost = log.typed.find(({ text }) => text.length > code.length);
    expect(log.now - (firstLost?.at ?? log.now), `draft in round ${round}`).toBeLessThan(1_000);
  }
  expect(shown.size).toBeGreaterThan(rounds);
});

test("two tabs that write at once lose nothing of each other, and end with the same", async ({ context, openStores }) => {
  const tabs = [await openStores(context), await openStores(context)] as const;
  await Promise.all(tabs.map((tab, at) => tab.evaluate(([id, letter]) => room.write(id, letter), [exercise, "ab"[at] ?? ""] as const)));
  // A minute in all.
  for (let question = 0; question < 20; question++) {
    const tab = tabs[question % 2] ?? tabs[0];
    await tab.evaluate(([id, at]) => room.state().answer(id, at, "1"), [exercise, question] as const);
    await tab.waitForTimeout(3_000);
  }
  await Promise.all(tabs.map((tab) => tab.evaluate(() => room.stop())));
  const logs = await Promise.all(tabs.map((tab) => tab.evaluate(() => room.log())));
  const shown = logs.flatMap((log) => log.shown);
  const read = (tab: Page) =>
    tab.evaluate((id) => {
      const { works } = room.state();
      return { code: room.code(id), answers: Object.keys(works[id]?.answers ?? {}).length, kept: room.kept().toSorted() };
    }, exercise);
  await expect.poll(async () => (await read(tabs[0])).code === (await read(tabs[1])).code).toBe(true);
  const [here, there] = [await read(tabs[0]), await read(tabs[1])];
  expect(here).toEqual(there);
  expect(here.answers).toBe(20);
  expect(shown.filter((id) => !here.kept.includes(id))).toEqual([]);
  // The newest of all that was typed stands; whose it was, the clock says.
  const [mine, theirs] = logs.map(({ typed }) => typed.at(-1));
  const newest = Math.max(mine?.at ?? 0, theirs?.at ?? 0);
  expect([mine, theirs].filter((last) => last?.at === newest).map((last) => last?.text)).toContain(here.code);
  const reopened = await openStores(context);
  expect(await read(reopened)).toEqual(here);
});

/** The words about the storage, above the status line. */
const notice = (page: Page) => page.getByRole("complementary", { name: "Storage" });

/** Saves all work as a file, and gives its entries' names as they stand in the zip. */
async function savedFile(page: Page, press: () => Promise<void>): Promise<{ path: string; names: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  const path = await download.path();
  return { path, names: (await readFile(path)).toString("latin1") };
}

test("full storage is told, the work stays, can be saved as a file, and is stored when there is space again", async ({ page }) => {
  const room = new Room(page);
  await room.open(exercises.topShows);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  // Chromium looks at the quota again only when what it last saw is half a minute old.
  await expect(async () => {
    await room.write("SELECT 'kept in memory'");
    await expect(notice(page)).toContainText("space for this site is used up", { timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
  const { names } = await savedFile(page, () => page.getByRole("button", { name: "Save all work as a file" }).click());
  expect(names).toContain(`drafts/${exercises.topShows}.sql`);
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  await room.write("SELECT 'kept at last'");
  await expect(notice(page)).toBeHidden();
  await page.reload();
  await expect(page.locator(".monaco-editor").getByText("kept at last")).toBeVisible();
});

test("blocked storage is told, and everything works in memory", async ({ page }) => {
  await page.addInitScript(() => {
    const deny = () => {
      throw new DOMException("Access is denied.", "SecurityError");
    };
    IDBFactory.prototype.open = deny;
    Object.defineProperty(globalThis, "localStorage", { get: deny });
  });
  const room = new Room(page);
  await room.open(exercises.topShows);
  await expect(notice(page)).toContainText("private window");
  await room.write("SELECT 1 AS only_here");
  await room.run();
  await expect(page.getByRole("grid", { name: "Result" })).toContainText("only_here");
  const { names } = await savedFile(page, () => page.getByRole("button", { name: "Save all work as a file" }).click());
  expect(names).toContain(`attempts/${exercises.topShows}/`);
});

test("all work goes out as a file and comes in elsewhere, after it was said what will happen", async ({ page, browser }) => {
  const room = new Room(page);
  await room.open(exercises.topShows);
  await room.write("SELECT 'taken along'");
  await room.run();
  await page.goto("#/work");
  const { path } = await savedFile(page, () => page.getByRole("button", { name: "Save as a file" }).click());

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  const chooser = elsewhere.getByLabel("File to import");
  await chooser.setInputFiles({ name: "torn.zip", mimeType: "application/zip", buffer: (await readFile(path)).subarray(0, 200) });
  await expect(elsewhere.getByRole("region", { name: "Import a file" })).toContainText("Nothing was imported.");
  await chooser.setInputFiles(path);
  await expect(elsewhere.getByText("1 attempt is added")).toBeVisible();
  await elsewhere.getByRole("button", { name: "Import", exact: true }).click();
  await expect(elsewhere.getByText("All of it is here now.")).toBeVisible();
  await chooser.setInputFiles(path);
  await expect(elsewhere.getByText("holds nothing that is not here already")).toBeVisible();
  expect((await new AxeBuilder({ page: elsewhere }).analyze()).violations).toEqual([]);
  await elsewhere.goto(page.url().replace("work", exercises.topShows));
  await expect(elsewhere.locator(".monaco-editor").getByText("taken along")).toBeVisible();
  await elsewhere.context().close();
});
