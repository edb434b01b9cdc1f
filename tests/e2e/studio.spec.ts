/** A pack written in the built page: data from CSV, an exercise from the template, an issue mended, verified, handed out, and there after a reload. */
import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { checkPack } from "../../src/packs/check.ts";
import { entriesOf, filesWith } from "../malicious-packs/good.ts";
import { makeZip } from "../malicious-packs/zips.ts";
import { Room } from "./room.ts";

/** Grading starts an engine for each grader. */
const verifyTimeout = 90_000;

const sales = "code;price;day\n007;2.5;2026-01-05\n008;;2026-01-06\n009;1;2026-01-06\n";
const files = {
  "reference.sql": "SELECT COUNT(*) AS dear_sales FROM sales WHERE price > 2;\n",
  "right/first-way.sql": "SELECT SUM(price > 2) AS dear_sales FROM sales;\n",
  "right/second-way.sql": "SELECT COUNT(CASE WHEN price > 2 THEN 1 END) AS dear_sales FROM sales;\n",
  "wrong/first-slip.sql": "SELECT COUNT(*) AS dear_sales FROM sales WHERE price >= 2;\n",
  "hidden/few-rows.yaml":
    'schema: 1\ntables:\n  sales:\n    columns: [code, price]\n    rows: [["1", 2], ["2", 2.5], ["3", 3], ["4", 1], ["5", null]]\n',
};

const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true }).click();
const tree = (page: Page) => page.getByRole("navigation", { name: "Files of the pack" });

/** Opens a file in the tree and replaces its text. */
async function write(page: Page, file: string, text: string): Promise<void> {
  await tree(page).getByRole("button", { name: file }).click();
  await expect(page.locator(".studio-text-name")).toContainText(file);
  await new Room(page).write(text);
}

async function writeDataset(page: Page): Promise<void> {
  await page.getByLabel("Name of the new dataset").fill("coffee");
  await page.getByLabel("CSV files, one a table").setInputFiles({ name: "sales.csv", mimeType: "text/csv", buffer: Buffer.from(sales) });
  await expect(page.getByLabel("Type of code")).toHaveValue("text");
  await expect(page.getByLabel("Type of price")).toHaveValue("real");
  await expect(page.getByLabel("price may be NULL")).toBeChecked();
  await expect(page.getByLabel("What day holds")).toHaveValue(/YYYY-MM-DD$/);
  await page.getByLabel("Title").fill("A coffee bar");
  await page.getByLabel("About").fill("Sales of a bar that does not exist.");
  await page.getByLabel("What a row is").fill("One sale.");
  for (const column of ["code", "price", "day"]) await page.getByLabel(`What ${column} holds`).fill(`The ${column} of the sale.`);
}

async function writeExercise(page: Page): Promise<void> {
  await tree(page).getByRole("button", { name: "Pack" }).click();
  await page.getByLabel("Name of the new exercise").fill("dear-sales");
  await page.getByRole("button", { name: "Add an exercise" }).click();
  await page.getByLabel("Title").fill("Dear sales");
  await page.getByLabel("Topics").fill("filtering, counting");
  await page.getByRole("textbox", { name: "Prompt" }).fill("Count the sales above 2 euros. Return `dear_sales`.");
  await page.getByLabel("Name of column 1").fill("dear_sales");
  await page.getByLabel("Type of column 1").selectOption("integer");
  await page
    .getByRole("textbox", { name: "Hints" })
    .fill("## Which\nThose above 2.\n\n## How\nFilter.\n\n## Outline\nFilter, then count.\n");
  await page.getByRole("textbox", { name: "Explanation" }).fill("`WHERE` comes first.");
  await page.getByLabel("What this data catches").fill("A price of exactly 2.");
  await page.getByLabel("Because").fill("2 is not above 2.");
  for (const [file, text] of Object.entries(files)) await write(page, file, text);
}

test("an exercise is written from CSV to a verified pack, and nothing of it is lost", async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 1000 });
  await page.goto("#/packs");
  await page.getByRole("link", { name: "Write a pack" }).click();
  await page.getByLabel("Title").fill("Coffee bar");
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByLabel("About").fill("Questions about a coffee bar.");
  await writeDataset(page);
  await writeExercise(page);

  // The template's order names a column that the contract has no more.
  await tab(page, "Issues");
  const issues = page.getByRole("list", { name: "Issues" });
  await expect(issues.getByRole("listitem")).toHaveCount(1);
  await expect(issues).toContainText("is not among the columns of the contract");
  await issues.getByRole("button").click();
  await expect(page.locator(".studio-text-name")).toHaveText("dear-sales/exercise.yaml");
  await page.getByLabel("Order").fill("");
  await expect(page.getByText("No issues: the pack can be added and handed out.")).toBeVisible();

  await tab(page, "Preview");
  await expect(page.getByRole("region", { name: "Prompt" })).toContainText("rows in any order");
  await tab(page, "Verify");
  await page.getByRole("button", { name: "Verify this exercise" }).click();
  await expect(page.getByText("Verified: no faults.")).toBeVisible({ timeout: verifyTimeout });
  await expect(page.getByRole("region", { name: "dear-sales" })).toContainText(/2 right, 1 wrong · \d+ of \d+ mutants caught/);

  for (const size of [page.viewportSize(), { width: 1024, height: 768 }, { width: 390, height: 844 }]) {
    if (size !== null) await page.setViewportSize(size);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as a zip" }).click()]);
  expect(file.suggestedFilename()).toBe("coffee-bar.zip");
  const checked = checkPack({ kind: "zip", bytes: new Uint8Array(await readFile(await file.path())) });
  expect(checked.ok && checked.value.exercises.map(({ title }) => title)).toEqual(["Dear sales"]);

  await page.setViewportSize({ width: 1600, height: 1000 });
  await page.reload();
  await tree(page).getByRole("button", { name: "Dear sales" }).click();
  await expect(page.getByRole("textbox", { name: "Prompt" })).toHaveValue("Count the sales above 2 euros. Return `dear_sales`.");
  await page.getByRole("button", { name: "Add to this device" }).click();
  await page.getByRole("button", { name: "Add this pack" }).click();
  await expect(page.getByText("“Coffee bar” is on this device")).toBeVisible();
});

test("a pack is taken in to be mended, a broken zip is refused, and deleting asks first", async ({ page }) => {
  await page.goto("#/studio");
  const zip = (bytes: Uint8Array) => ({ name: "corner-shop.zip", mimeType: "application/zip", buffer: Buffer.from(bytes) });
  await page.getByLabel("Zip of a pack").setInputFiles(zip(new Uint8Array([1, 2, 3])));
  await expect(page.getByRole("region", { name: "Report" })).toContainText("This is not a zip");
  await page.getByRole("button", { name: "Close" }).click();
  await page.getByLabel("Zip of a pack").setInputFiles(zip(makeZip(entriesOf(filesWith({ "double-it/hints.md": "## One\nOnly.\n" })))));
  await tab(page, "Issues");
  await expect(page.getByRole("list", { name: "Issues" })).toContainText("Three hints are needed");

  await page.getByRole("link", { name: "Studio", exact: true }).click();
  await page.getByLabel("Zip of a pack").setInputFiles(zip(makeZip(entriesOf(filesWith()))));
  await expect(page.getByRole("region", { name: "Report" })).toContainText("“corner-shop” is in the Studio already");
  await page.getByRole("button", { name: "Delete corner-shop" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("link", { name: "corner-shop" })).toBeVisible();
  await page.getByRole("button", { name: "Delete corner-shop" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("None yet.")).toBeVisible();
});
