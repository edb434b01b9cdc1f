/** Finding the next exercise: by keyboard, by an address that was shared, and by what is due for review. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import type { AttemptSummary } from "../../src/core/attempt.ts";

const row = (page: Page, name: string | RegExp) => page.getByRole("region", { name: "All exercises" }).getByRole("link", { name });
const search = (page: Page) => page.getByRole("searchbox", { name: "Search exercises" });
const welcome = (page: Page) => page.getByRole("heading", { name: "Rehearse before the interview" });

test("a first visit is welcomed before any script has run, in the colours that were chosen; later ones are not", async ({ page }) => {
  const theme = page.getByRole("button", { name: /switch to/ });
  await page.goto("");
  while ((await page.locator("html").getAttribute("data-theme")) !== "dark") await theme.click();

  const isScript = /\/assets\/.*\.js$/;
  await page.route(isScript, (route) => route.abort());
  await page.reload();
  await expect(welcome(page)).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  // A step within the page would not load it anew.
  await page.goto("about:blank");
  await page.goto("#/window-functions/first-and-last-value");
  await expect(welcome(page)).toBeHidden();

  await page.unroute(isScript);
  await page.goto("");
  await expect(search(page)).toBeVisible();
  await keep(page, [
    { id: crypto.randomUUID(), exercise: "window-functions/fix-the-frame", kind: "submit", at: Date.now(), status: "failed" },
  ]);
  await page.reload();
  await expect(
    page
      .getByRole("link", { name: /^Continue where you were/ })
      .or(page.getByText(/of \d+ passed/))
      .first(),
  ).toBeVisible();
  await page.route(isScript, (route) => route.abort());
  await page.reload();
  await expect(page.locator("#root")).toBeEmpty();
});

test("search, walk, open and come back, by keyboard alone", async ({ page }) => {
  await page.goto("");
  await expect(welcome(page)).toBeVisible();
  // The welcome stands before the page can hear keys.
  await expect(search(page)).toBeVisible();
  await page.keyboard.press("/");
  await expect(search(page)).toBeFocused();
  await page.keyboard.type("completion rate");
  const first = row(page, /First-week completion/);
  await expect(page.getByRole("status").filter({ hasText: / of \d+ exercises/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(first).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(first).not.toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/window-functions\/first-week-completion$/);

  await page.goBack();
  await expect(page).toHaveURL(/#\/\?q=completion\+rate$/);
  await expect(search(page)).toHaveValue("completion rate");
  await expect(first).toBeVisible();
});

test("an address carries filters and sort, and Back takes a choice back", async ({ page }) => {
  await page.goto("#/?language=python&difficulty=easy&sort=title");
  await expect(page.getByRole("button", { name: "Python" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("combobox", { name: "Sort" })).toHaveValue("title");
  const titles = page.locator(".exercise-row-title");
  const shown = await titles.allTextContents();
  expect(shown).toEqual(shown.toSorted((a, b) => a.localeCompare(b, "en")));
  expect(await page.locator(".exercise-row-difficulty").allTextContents()).toEqual(shown.map(() => "easy"));

  await page.getByRole("combobox", { name: "Pack" }).selectOption("Window functions");
  await expect(page.getByText("No exercise fits all of this")).toBeVisible();
  await page.goBack();
  await expect(titles).toHaveCount(shown.length);
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(page).toHaveURL(/#\/\?sort=title$/);
  expect(await titles.count()).toBeGreaterThan(shown.length);
});

test("the list is found again where it was left", async ({ page }) => {
  await page.goto("");
  const last = row(page, /A circuit breaker/);
  await last.click();
  await expect(page.getByRole("textbox", { name: "Code editor" })).toBeVisible();
  await page.goBack();
  await expect(last).toBeInViewport();
});

test.describe("somebody who was here before", () => {
  // Ten in the evening of the 20th there, and already the 21st where the days are counted by UTC.
  test.use({ timezoneId: "America/New_York" });

  test("sees where they were, what is due and how far they got", async ({ page }) => {
    await page.clock.setFixedTime(new Date("2026-11-21T03:00:00Z"));
    await page.goto("");
    await expect(page.getByRole("region", { name: "How a rehearsal goes" })).toBeVisible();
    const attempt = (exercise: AttemptSummary["exercise"], at: string, status: AttemptSummary["status"]): AttemptSummary => ({
      id: crypto.randomUUID(),
      exercise,
      kind: "submit",
      at: Date.parse(at),
      status,
    });
    await keep(page, [
      attempt("window-functions/first-and-last-value", "2026-11-10T18:00:00Z", "passed"),
      attempt("window-functions/fix-the-frame", "2026-11-18T04:30:00Z", "passed"),
      attempt("window-functions/top-shows-by-country", "2026-11-21T02:00:00Z", "failed"),
    ]);
    await page.reload();

    await expect(page.getByRole("heading", { name: "Friday 20 November" })).toBeVisible();
    const today = page.getByRole("region", { name: "Today" });
    await expect(today).toContainText(/2 of \d+ passed/);
    await expect(today).toContainText("practised on 2 of the last 7 days");
    // The second one was passed late on the 17th there.
    await expect(today.getByRole("link", { name: /First and last title watched.*passed 10 days ago/ })).toBeVisible();
    await expect(today.getByRole("link", { name: /passed 3 days ago/ })).toBeVisible();
    await expect(today.getByRole("link", { name: /Next in Window functions/ })).toBeVisible();

    const progress = page.getByRole("region", { name: "Progress" });
    await expect(progress.getByRole("img", { name: /^Practised on 3 days in the last 26 weeks/ })).toBeVisible();
    await expect(progress.getByRole("img", { name: /^Share of the exercises passed/ })).toBeVisible();
    await expect(progress.locator("rect[data-level='1'] title")).toHaveText([/^2026-11-10/, /^2026-11-17/, /^2026-11-20/]);
    await page.getByRole("button", { name: "Due" }).click();
    await expect(page.locator(".exercise-row-title")).toHaveCount(2);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  });
});

/** Puts attempts where the page keeps them. */
async function keep(page: Page, attempts: readonly AttemptSummary[]): Promise<void> {
  await page.evaluate(
    (summaries) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("greenroom");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction("summaries", "readwrite");
          for (const summary of summaries) writing.objectStore("summaries").put(summary);
          writing.oncomplete = () => resolve(opening.result.close());
          writing.onerror = () => reject(writing.error);
        };
      }),
    attempts,
  );
}
