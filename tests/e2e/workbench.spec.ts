/** The workbench itself: commands by key and palette, panes that move and fold, attempts, what follows a pass, the phone. */
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { exercises, Room } from "./room.ts";

const right = readFileSync(`exercises/${exercises.topShows}/reference.sql`, "utf8");
const pane = (page: Page, name: string) => page.locator(`[data-pane="${name}"]`);

test("nothing moves when the editor arrives", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  const room = new Room(page);
  await room.open(exercises.topShows);
  await expect(page.locator(".view-line").first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const sum = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((all, shift) => all + shift, 0));
  expect(sum).toBeLessThan(0.02);
});

test("by keyboard alone: palette, panes, folding, the next exercise, the sheet", async ({ page }) => {
  const room = new Room(page);
  await room.open(exercises.topShows);
  await room.editor.focus();
  await page.keyboard.press("ControlOrMeta+k");
  const search = page.getByRole("combobox", { name: "Search commands and exercises" });
  await search.fill("next hint");
  await page.keyboard.press("Enter");
  await expect(pane(page, "reading").getByRole("tabpanel", { name: "Hints" })).toBeFocused();
  await expect(room.tab("Hints")).toContainText("1/3");

  await page.keyboard.press("F6");
  await expect(room.editor).toBeFocused();
  await page.keyboard.press("F6");
  await expect(pane(page, "results").getByRole("tabpanel", { name: "Result" })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+b");
  await expect(room.tab("Hints")).toBeHidden();
  await page.keyboard.press("Shift+F6");
  await expect(room.editor).toBeFocused();
  await page.keyboard.press("Shift+F6");
  await expect(pane(page, "reading").getByRole("tabpanel", { name: "Hints" })).toBeFocused();

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await page.keyboard.press("Escape");
  await room.editor.focus();
  await page.keyboard.type("-- why?");
  await expect(page.locator(".view-lines")).toContainText("why?");
  await expect(page.getByRole("dialog")).toBeHidden();

  await page.keyboard.press("Alt+PageDown");
  await expect(page).toHaveURL(new RegExp(`#/${exercises.firstWeek}$`));
  await page.keyboard.press("ControlOrMeta+k");
  await search.fill("pca");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`#/${exercises.pca}$`));
});

test("panes move, fold and are found so again", async ({ page }) => {
  const room = new Room(page);
  await room.open(exercises.topShows);
  for (const choice of ["Reading pane on the right", "Results beside the code", "Show the results"]) {
    await page.getByRole("button", { name: "Layout" }).click();
    await page.getByRole("menuitemcheckbox", { name: choice }).click();
  }
  const isMoved = async () => {
    const [reading, code] = await Promise.all([pane(page, "reading").boundingBox(), pane(page, "code").boundingBox()]);
    return (reading?.x ?? 0) > (code?.x ?? 0);
  };
  await expect.poll(isMoved).toBe(true);
  await expect(room.tab("Result")).toBeHidden();
  await page.reload();
  await expect(room.editor).toBeVisible();
  await expect.poll(isMoved).toBe(true);
  await expect(room.tab("Result")).toBeHidden();
  await room.run();
  await expect(page.getByRole("grid", { name: "Result" })).toBeVisible();
});

test("a pass is heard once, explains, compares, and leads on; attempts give earlier code back", async ({ page }) => {
  const room = new Room(page);
  await room.open(exercises.topShows);
  await room.write("SELECT 1 AS country");
  await room.submit();
  const heard = page.getByRole("status").filter({ hasText: /^(Passed|Not yet)/ });
  await expect(heard).toHaveText(/^Not yet\./);
  await room.write(right);
  expect(await room.submit()).toMatchObject({ status: "passed" });
  await expect(heard).toHaveText(/^Passed\./);
  await expect(room.verdict.getByRole("heading", { name: "Why it works" })).toBeVisible();
  await room.verdict.getByRole("radio").nth(1).check();
  await expect(room.verdict.locator(".compare-sides figure")).toHaveCount(2);
  await expect(room.verdict.getByRole("link").first()).toHaveAttribute("href", /^#\//);

  await room.tab("Attempts").click();
  const attempts = page.getByRole("list", { name: /^Attempts/ }).getByRole("button", { name: /^\W*Submit/ });
  await expect(attempts).toHaveCount(2);
  await attempts.last().click();
  await room.button("Put this code").click();
  await expect(page.locator(".view-lines")).toContainText("SELECT 1 AS country");

  await page.reload();
  await expect(room.verdict).toHaveAttribute("data-status", "passed");
  await expect(heard).toHaveCount(0);
});

test("a fault in one pane leaves the others and the code", async ({ page }) => {
  await page.route(/monaco-editor-.*\.js/, (route) => route.abort());
  await page.goto(`#/${exercises.topShows}`);
  await expect(page.getByText("The editor cannot be shown")).toBeVisible();
  await expect(pane(page, "code")).toContainText("JOIN shows AS s");
  await expect(pane(page, "reading")).toContainText("2026-06-30");
  await page.unroute(/monaco-editor-.*\.js/);
  await page.getByRole("button", { name: "Reload the page" }).click();
  await expect(new Room(page).editor).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("three views by touch, and turning it keeps everything", async ({ page }) => {
    const room = new Room(page);
    await page.goto(`#/${exercises.topShows}`);
    await room.tab("Code").tap();
    await expect(room.editor).toBeVisible();
    await room.write("SELECT country, COUNT(*) AS users FROM users GROUP BY country");
    await room.button("Run").tap();
    await expect(page.getByRole("grid", { name: "Result" })).toBeVisible();
    await page.setViewportSize({ width: 844, height: 390 });
    await expect(page.getByRole("grid", { name: "Result" })).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.getByRole("grid", { name: "Result" })).toBeVisible();
    await room.tab("Code").tap();
    await expect(pane(page, "code")).toContainText("COUNT(*)");
    await page.getByRole("button", { name: "Search commands and exercises" }).tap();
    await page.getByRole("option", { name: /^Hints/ }).tap();
    await expect(page.getByRole("heading", { name: "Hints" })).toBeVisible();
  });
});
