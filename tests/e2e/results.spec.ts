/** What one does with data and results: look at them, sort, take along, draw, explain. */
import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { exercises, Room } from "./room.ts";

test("a result is sorted and moved in by keyboard, downloaded, drawn and explained", async ({ page }) => {
  const room = new Room(page);
  await room.open(exercises.topShows);
  await room.write("SELECT plan, COUNT(*) AS users, NULL AS gap, '' AS blank FROM users GROUP BY plan ORDER BY plan");
  await room.run();
  const grid = page.getByRole("grid", { name: "Result" });
  await expect(grid.getByRole("columnheader")).toHaveText(["plantext", "usersinteger", "gapnull", "blanktext"]);
  await expect(grid.getByRole("row").nth(1)).toContainText("NULL");
  await expect(grid.getByRole("row").nth(1)).toContainText("empty text");

  const plans = grid.getByRole("gridcell").filter({ hasText: /^(ads|standard|premium)$/ });
  const inOrder = await plans.allTextContents();
  await grid.focus();
  for (const key of ["ArrowDown", "ArrowUp", "ArrowUp", "Enter", "Enter"]) await page.keyboard.press(key);
  await expect(grid.getByRole("columnheader").first()).toHaveAttribute("aria-sort", "descending");
  await expect(plans).toHaveText(inOrder.toReversed());
  await page.keyboard.press("Enter");
  await expect(plans).toHaveText(inOrder);

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as CSV" }).click();
  const file = await (await downloading).path();
  expect(readFileSync(file, "utf8")).toMatch(/^plan,users,gap,blank\r\nads,\d+,,""\r\n/);

  await page.getByRole("button", { name: "Chart" }).click();
  await expect(page.getByRole("figure")).toContainText("users by plan, 3 bars: highest");
  await page.getByRole("tab", { name: "Plan" }).click();
  await expect(page.getByRole("list", { name: "Steps of the plan" })).toContainText("Reads all of users");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test("the Data tab inserts a name at the cursor, and a scratch query leaves no trace", async ({ page }) => {
  const room = new Room(page);
  await room.open(exercises.topShows);
  await room.write("SELECT");
  await room.tab("Data").click();
  await expect(page.getByRole("img", { name: /viewing_history\.user_id → users\.user_id/ })).toBeVisible();
  await page.getByRole("list", { name: "Columns of users" }).getByRole("button", { name: "country" }).click();
  await expect(page.locator(".view-line")).toHaveText("SELECT country");

  const box = page.getByRole("textbox", { name: "Scratch query" });
  await box.fill("SELECT COUNT(*) AS n FROM users");
  await box.press("ControlOrMeta+Enter");
  await expect(page.getByRole("grid", { name: "Scratch result" }).getByRole("gridcell")).toHaveText(/^[1-9]\d*$/);
  await expect(page.getByText("Nothing has been run yet")).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test("what Matplotlib draws is shown with its titles", async ({ page }) => {
  const room = new Room(page);
  await room.open(exercises.pca);
  await room.write('import matplotlib.pyplot as plt\nplt.title("Hours by day")\nplt.plot([1, 2])\nplt.show()');
  await room.run();
  const picture = page.getByRole("img", { name: "Figure 1: Hours by day" });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
});
