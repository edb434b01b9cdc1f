/** The page without a network, on hosts that cannot isolate it, and when the site changes under it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { type Answer, SiteServer } from "./offline/server.ts";
import { built, makeVersion, python } from "./offline/site.ts";
import { exercises, Room } from "./room.ts";

interface Versions {
  readonly old: { readonly folder: string; readonly version: string };
  readonly next: { readonly folder: string; readonly version: string };
}

const test = base.extend<{ site: SiteServer }, { versions: Versions }>({
  versions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that this needs no other fixture.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "greenroom-offline-"));
      const make = (name: string) => ({
        folder: join(folder, name),
        version: makeVersion(join(folder, name), `Pack of the ${name} version`),
      });
      await use({ old: make("old"), next: make("next") });
      rmSync(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
  site: async ({ versions }, use) => {
    const site = new SiteServer(versions.old.folder);
    await site.listen();
    await use(site);
    await site.close();
  },
});

test.use({ serviceWorkers: "allow" });

/** The status line's button for offline use. */
const status = (page: Page): Locator => page.locator(".offline-status").getByRole("button").first();
const dialog = (page: Page): Locator => page.getByRole("dialog", { name: "Without a network" });

async function installed(page: Page, site: SiteServer): Promise<void> {
  await page.goto(site.url);
  await expect(status(page)).toHaveText("works offline");
}

/** Asks the page's own address for a file, as its code does. */
const ask = (page: Page, path: string, version: string): Promise<string> =>
  page.evaluate((address) => fetch(address).then((response) => response.text()), `${path}?v=${version}`);

const update = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    // A version that cannot be had rejects; the page is told in another way.
    await registration?.update().catch(() => undefined);
  });

test("after the first visit the page opens, runs and grades SQL with no network", async ({ page, site }) => {
  await installed(page, site);
  site.down = true;
  await page.goto(`${site.url}#/${exercises.topShows}`);
  await page.reload();
  const room = new Room(page);
  await expect(room.editor).toBeVisible();
  await room.write("SELECT country, COUNT(*) AS users FROM users GROUP BY country");
  await room.run();
  await expect(page.getByRole("grid", { name: "Result" })).toContainText("country");
  await room.write(readFileSync(`exercises/${exercises.topShows}/reference.sql`, "utf8"));
  expect(await room.submit()).toMatchObject({ status: "passed" });
  await expect(status(page)).toHaveText("works offline");
});

test("a host without the headers gets an isolated page by one reload, and no reload afterwards", async ({ page, site }) => {
  site.isolates = false;
  // What the test asks of the page would count as something that the person has done in it.
  await page.addInitScript(() => Object.defineProperty(navigator, "userActivation", { value: { hasBeenActive: false } }));
  let loads = 0;
  page.on("load", () => loads++);
  await installed(page, site);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  expect(loads).toBe(2);
  await page.goto(`${site.url}#/${exercises.topShows}`);
  await page.reload();
  await expect(new Room(page).editor).toBeVisible();
  await expect(status(page)).toHaveText("works offline");
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  expect(loads).toBe(3);
});

test("where there is no service worker the page works, without a reload, and says what is slower", async ({ page, site }) => {
  site.isolates = false;
  site.change = (path, answer) => (path === "sw.js" ? { status: 404, type: "text/html", body: Buffer.from("Not here") } : answer);
  let loads = 0;
  page.on("load", () => loads++);
  await page.goto(site.url);
  await expect(status(page)).toHaveText("not ready for offline use · Stop is slower here");
  const room = new Room(page);
  await page.goto(`${site.url}#/${exercises.topShows}`);
  await room.write("SELECT 6 * 7 AS answer");
  await room.run();
  await expect(page.getByRole("grid", { name: "Result" })).toContainText("42");
  expect(loads).toBe(1);
});

/** What a server can do wrong to a first visit, from the moment when `path` is asked for. */
const faults: Readonly<Record<string, { readonly path: RegExp; readonly spoil: (answer: Answer) => Answer | "cut" }>> = {
  "the network is cut before the service worker": { path: /^sw\.js$/, spoil: () => "cut" },
  "the network is cut before the list of files": { path: /^files\.json$/, spoil: () => "cut" },
  "the network is cut before the data": { path: /^data\/.*hidden/, spoil: () => "cut" },
  "a file is truncated": { path: /dataset\.json$/, spoil: (answer) => ({ ...answer, body: answer.body.subarray(0, 100) }) },
  "a file is a page that says that there is none": {
    path: /dataset\.json$/,
    spoil: () => ({ status: 200, type: "text/html", body: Buffer.from("<!doctype html>Not here") }),
  },
  "the list is of another version": { path: /^files\.json$/, spoil: (answer) => ({ ...answer, body: Buffer.from('{"page":{}}') }) },
};

for (const [name, { path, spoil }] of Object.entries(faults))
  test(`first visit: ${name}; the page works, says so, and goes on later`, async ({ page, site }) => {
    site.change = (asked, answer) => (path.test(asked) ? spoil(answer) : answer);
    await page.goto(site.url);
    await expect(status(page)).toHaveText("not ready for offline use");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    site.change = (_, answer) => answer;
    site.asked.length = 0;
    await status(page).click();
    await expect(dialog(page).getByRole("alert")).not.toBeEmpty();
    await dialog(page).getByRole("button", { name: "Try again" }).click();
    await expect(dialog(page)).toContainText("are here, each file checked");
    // What was there before is not fetched again.
    if (path.source.startsWith("^data")) expect(site.asked).not.toContain("runtime/sql-wasm.wasm");
    await page.keyboard.press("Escape");
    site.down = true;
    await page.reload();
    await expect(status(page)).toHaveText("works offline");
  });

test("Python is made available, cancelled half way, gone on with, and removed", async ({ page, site }) => {
  await installed(page, site);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  site.change = async (path, answer) => {
    if (path === "runtime/part-3.bin") await held;
    return answer;
  };
  await status(page).click();
  const pane = dialog(page);
  await pane.getByRole("button", { name: /^Make Python available offline \(1\.2 MB\)$/ }).click();
  await expect(pane.getByRole("progressbar")).toBeVisible();
  await expect(pane).toContainText("0.9 of 1.2 MB");
  await pane.getByRole("button", { name: "Cancel" }).click();
  await expect(pane).toContainText("0.9 of 1.2 MB are here.");
  release();
  site.asked.length = 0;
  await pane.getByRole("button", { name: "Go on fetching" }).click();
  await expect(pane).toContainText("All 1.2 MB are here");
  expect(site.asked.filter((path) => path.startsWith("runtime/part"))).toEqual(["runtime/part-3.bin"]);

  await pane.getByRole("button", { name: "Remove from this device" }).click();
  await expect(pane.getByRole("button", { name: /^Make Python available/ })).toBeVisible();
  site.change = (path, answer) => (path === "runtime/part-2.bin" ? { ...answer, body: Buffer.alloc(python.size, 9) } : answer);
  await pane.getByRole("button", { name: /^Make Python available/ }).click();
  await expect(pane.getByRole("alert")).toContainText("runtime/part-2.bin does not belong to this version");
});

test("a new version waits, old pages keep their files until they are gone, and the reload changes over", async ({
  page,
  context,
  site,
  versions,
}) => {
  const { old, next } = versions;
  await installed(page, site);
  const other = await context.newPage();
  await installed(other, site);
  site.folder = next.folder;
  await update(page);
  for (const tab of [page, other]) await expect(status(tab)).toHaveText("A new version is ready");
  await other.reload();
  await expect(other.getByText("Pack of the old version").first()).toBeVisible();

  await page.getByRole("button", { name: "A new version is ready. Reload" }).click();
  await expect(page.getByText("Pack of the next version").first()).toBeVisible();
  await expect(status(page)).toHaveText("works offline");
  site.down = true;
  expect(await ask(other, "packs/catalogue.json", old.version)).toContain("Pack of the old version");
  expect(await ask(page, "packs/catalogue.json", next.version)).toContain("Pack of the next version");
  await expect(status(other)).toHaveText("A new version is ready");

  await other.close();
  await page.reload();
  await expect(status(page)).toHaveText("works offline");
  await expect
    .poll(() =>
      page.evaluate(() =>
        caches
          .keys()
          .then(async (names) =>
            (await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat(),
          ),
      ),
    )
    .not.toContainEqual(expect.stringContaining(old.version));
});

test("a new version that is not whole is refused and told, and the present one goes on", async ({ page, site, versions }) => {
  await installed(page, site);
  const { old, next } = versions;
  site.folder = next.folder;
  // A mixed site: the new list with an old file.
  site.change = (path, answer) => (path === "packs/catalogue.json" ? { ...answer, body: readFileSync(join(old.folder, path)) } : answer);
  await update(page);
  await expect(status(page)).toHaveText("a new version could not be had");
  await page.reload();
  await expect(page.getByText("Pack of the old version").first()).toBeVisible();
  site.change = (_, answer) => answer;
  await update(page);
  await expect(status(page)).toHaveText("A new version is ready");
});

test("a damaged cache heals, with files of the same version only", async ({ page, site, versions }) => {
  await installed(page, site);
  const lose = (): Promise<unknown> =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((key) => key.includes("files"));
      if (name === undefined) throw new Error("Nothing is kept.");
      const cache = await caches.open(name);
      for (const key of await cache.keys()) await cache.delete(key);
    });
  await lose();
  await page.reload();
  await expect(status(page)).toHaveText("works offline");
  site.down = true;
  await page.reload();
  await expect(page.getByText("Pack of the old version").first()).toBeVisible();

  site.down = false;
  await lose();
  site.folder = versions.next.folder;
  await expect(ask(page, "packs/catalogue.json", versions.old.version)).rejects.toThrow();
  await expect(status(page)).toHaveText(/not ready for offline use|A new version is ready/);
});

test("the built site whole, Python and all, with no network", async ({ page, site }) => {
  site.folder = built;
  await page.goto(site.url);
  await expect(status(page)).toHaveText("works offline", { timeout: 60_000 });
  await status(page).click();
  await dialog(page)
    .getByRole("button", { name: /^Make Python available/ })
    .click();
  await expect(dialog(page).getByRole("button", { name: "Remove from this device" })).toBeVisible({ timeout: 60_000 });
  site.down = true;
  await page.goto(`${site.url}#/${exercises.pca}`);
  await page.reload();
  const room = new Room(page);
  await expect(room.editor).toBeVisible();
  await room.write("import numpy\nprint('sum', numpy.arange(4).sum())");
  await room.run();
  await expect(page.getByText("sum 6").first()).toBeVisible();
});
