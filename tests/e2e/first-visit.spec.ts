/** A new candidate's first hour: find an exercise, run, be told what is wrong, reload, get help. */
import { expect, test } from "@playwright/test";
import { exercises, Room } from "./room.ts";

test("from the first page to a passed exercise, with the mouse", async ({ page }) => {
  const room = new Room(page);
  await page.goto("");
  await page
    .getByRole("link", { name: /Top shows by country|Most watched|top.*country/i })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`#/${exercises.topShows}$`));
  await expect(page.getByText("2026-06-30").first()).toBeVisible();

  await room.tab("Data").click();
  await expect(page.getByText("watch_duration_seconds").first()).toBeVisible();
  await expect(page.getByText(/200,000/).first()).toBeVisible();

  await room.write("SELECT country, COUNT(*) AS users FROM users GROUP BY country ORDER BY users DESC");
  await room.run();
  await expect(page.getByRole("grid", { name: "Result" })).toContainText("country");

  expect(await room.submit()).toEqual({ status: "failed", kinds: ["columns-renamed", "columns-missing"] });
});

test("by keyboard alone: write, run, submit, read the verdict", async ({ page }) => {
  const room = new Room(page);
  await room.open(exercises.topShows);
  await room.write("SELECT country, title, 1.0 AS watch_hours, 1 AS position FROM users, shows LIMIT 3");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("grid", { name: "Result" })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Shift+Enter");
  await expect(room.verdict).toHaveAttribute("data-status", "failed");
});

test("code is there after a reload", async ({ page }) => {
  const room = new Room(page);
  await room.open(exercises.pca);
  await room.write("def pca(X, n_components=None):\n    return 'kept as typed'");
  await expect(page.getByText(/^saved/i).first()).toBeVisible();
  await page.reload();
  await expect(page.locator(".monaco-editor").getByText("kept as typed")).toBeVisible();
});

test("hints come one by one, the solution after asking twice", async ({ page }) => {
  const room = new Room(page);
  await room.open(exercises.topShows);
  await room.tab("Hints").click();
  await room.button("Show next hint").click();
  await room.button("Show next hint").click();
  await expect(room.tab("Hints")).toContainText("2/3");
  await room.tab("Solution").click();
  await expect(page.getByText("WITH totals")).toBeHidden();
  await page
    .getByRole("button", { name: /solution/i })
    .first()
    .click();
  await expect(page.getByText("WITH totals")).toBeHidden();
  await page
    .getByRole("button", { name: /solution|show/i })
    .first()
    .click();
  await expect(page.getByText("WITH totals").first()).toBeVisible();
});

test("an address that is no exercise gets a written page", async ({ page }) => {
  await page.goto("#/window-functions/no-such-exercise");
  await expect(page.getByRole("link", { name: /exercises|home/i }).first()).toBeVisible();
});
