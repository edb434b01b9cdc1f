/** A pack from outside in the built page: refused with reasons, or added, worked on, reloaded and removed. */
import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { badPacks } from "../malicious-packs/corpus.ts";
import { entriesOf, filesWith } from "../malicious-packs/good.ts";
import { makeZip } from "../malicious-packs/zips.ts";
import { exercises, Room } from "./room.ts";

const zipFile = (name: string, bytes: Uint8Array) => ({ name, mimeType: "application/zip", buffer: Buffer.from(bytes) });

test("a pack is looked at, added, solved, kept over a reload, and removed with nothing else", async ({ page }) => {
  const room = new Room(page);
  await page.goto("#/packs");
  await page.getByLabel("Zip of a pack").setInputFiles(zipFile("corner-shop.zip", makeZip(entriesOf(filesWith()))));
  await expect(page.getByRole("region", { name: "Preview" })).toContainText("by Ada Example");
  await page.getByRole("button", { name: "Add this pack" }).click();
  await expect(page.getByText("“Corner shop” is on this device")).toBeVisible();

  await room.open("added.corner-shop/count-orders");
  await room.write("SELECT COUNT(*) + 1 AS orders FROM orders");
  expect((await room.submit()).status).toBe("failed");
  await room.write("SELECT COUNT(*) AS orders FROM orders");
  expect((await room.submit()).status).toBe("passed");
  await page.reload();
  await expect(page.locator(".monaco-editor").getByText("COUNT").first()).toBeVisible();

  await page.goto("#/packs");
  await page.getByRole("button", { name: "Remove Corner shop" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("None yet.")).toBeVisible();
  await page.goto("#/");
  await expect(page.getByRole("region", { name: "Corner shop" })).toBeHidden();
  await expect(page.getByRole("region", { name: "Window functions" })).toBeVisible();
});

test("a bad pack is refused with its file, line and rule, and runs nothing", async ({ page }) => {
  const bad = badPacks.find(({ name }) => name === "a script in Markdown");
  const source = bad?.make();
  if (source?.kind !== "zip") throw new Error("The corpus lost its script in Markdown.");
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto("#/packs");
  await page.getByLabel("Zip of a pack").setInputFiles(zipFile("bad.zip", source.bytes));
  const report = page.getByRole("region", { name: "Report" });
  await expect(report.getByRole("row", { name: /double-it\/prompt\.md 3 prose HTML such as “<script”/ })).toBeVisible();
  expect(dialogs).toEqual([]);
});

test("a link to a pack elsewhere is not fetched", async ({ page }) => {
  await page.goto("?pack=https://packs.invalid/x.zip");
  await expect(page.getByText("Packs are fetched from this site only.")).toBeVisible();
});

test("an assignment's link starts a clock and closes hints", async ({ page }) => {
  const room = new Room(page);
  await page.goto("#/assignment");
  await page.getByLabel("Title", { exact: true }).fill("Friday");
  await page.getByLabel(/Minutes/).fill("30");
  await page.getByLabel("Hints and solutions can be opened").uncheck();
  await page.getByLabel(/^Top three shows in each country/).check();
  await page.getByRole("link", { name: "Open it" }).click();
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByRole("timer")).toContainText("29:");
  await page.getByRole("link", { name: /Top three shows in each country/ }).click();
  await expect(room.tab("Prompt")).toBeVisible();
  await expect(room.tab("Hints")).toBeHidden();

  await room.write("SELECT 'handed in'");
  await room.run();
  await page.goBack();
  await page.getByLabel(/^Your name/).fill("Ada: Example");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save the file to hand in" }).click()]);
  expect(file.suggestedFilename()).toBe("Ada- Example.zip");
  const names = (await readFile(await file.path())).toString("latin1");
  expect(names).toContain(`attempts/${exercises.topShows}/`);
});
