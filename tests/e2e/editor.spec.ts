/** The editor as one writes in it: suggestions, warnings, layout, Vim's keys, versions, and fingers instead of a mouse. */
import { devices, expect, test } from "@playwright/test";
import { exercises, Room } from "./room.ts";

const suggestion = (room: Room, name: string) =>
  room.page.locator(".suggest-widget").getByRole("option", { name: new RegExp(`^${name}\\b`) });

test("SQL: suggests tables, columns and calls, and lays the query out", async ({ page }) => {
  const room = new Room(page);
  await room.open(exercises.topShows);
  await room.write("select  u.country from users u join ");
  await page.keyboard.press("Control+Space");
  await expect(suggestion(room, "viewing_history")).toBeVisible();
  await page.keyboard.type("view");
  await page.keyboard.press("Tab");
  await page.keyboard.type(" v on ");
  await expect(suggestion(room, "v.user_id = u.user_id")).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.type(" where round(");
  await expect(page.locator(".parameter-hints-widget")).toContainText("round(x, digits)", { ignoreCase: true });
  await page.keyboard.type("1");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await room.button("Format the code").click();
  await expect(page.locator(".view-line", { hasText: /^\s*join\sviewing_history\sv\son\sv\.user_id\s=\su\.user_id/ })).toBeVisible();
});

test("Python: Jedi suggests from the packages, Ruff warns and lays out", async ({ page }) => {
  const room = new Room(page);
  await room.open(exercises.pca);
  await expect(page.getByText("Python ready")).toBeVisible({ timeout: 90_000 });
  await room.write("import numpy as np\ndef pca(X, n_components=None):\n    if X == None: return undefined_name\n    np.linalg.s");
  await page.keyboard.press("Control+Space");
  await expect(suggestion(room, "svd")).toBeVisible({ timeout: 90_000 });
  await page.keyboard.type("vd(");
  await expect(page.locator(".parameter-hints-widget")).toContainText("full_matrices");
  await page.keyboard.type("X");
  await expect(page.locator(".squiggly-warning").first()).toBeVisible({ timeout: 60_000 });
  await room.button("Format the code").click();
  await expect(page.locator(".view-line", { hasText: /^\s{8}return\sundefined_name$/ })).toBeVisible();
});

test("by keyboard alone: in, and out again by Escape and Tab", async ({ page }) => {
  const room = new Room(page);
  await room.open(exercises.topShows);
  await room.write("SELECT 1");
  await page.keyboard.press("Tab");
  await expect(room.editor).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(room.editor).not.toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(room.editor).toBeFocused();
});

test("Vim's keys, with the mode shown, after a reload too", async ({ page }) => {
  const room = new Room(page);
  await room.open(exercises.topShows);
  await room.write("SELECT 1");
  await room.button("Editor settings").click();
  await page.getByRole("checkbox", { name: "Vim keys" }).check();
  const mode = page.getByRole("status", { name: "Vim mode" });
  await expect(mode).toContainText("NORMAL");
  await page.reload();
  await expect(mode).toContainText("NORMAL");
  await room.editor.focus();
  await page.keyboard.type("0cwVALUES");
  await expect(mode).toContainText("INSERT");
  await expect(page.locator(".monaco-editor").getByText("VALUES")).toBeVisible();
});

test.describe("fingers only", () => {
  const { defaultBrowserType: _, ...phone } = devices["Pixel 7"];
  test.use(phone);

  test("CodeMirror stands in for Monaco, of which nothing is loaded", async ({ page }) => {
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(request.url()));
    const room = new Room(page);
    await page.goto(`#/${exercises.topShows}`);
    await room.tab("Code").tap();
    await room.editor.tap();
    expect(await room.editor.evaluate((element) => getComputedStyle(element).fontSize)).toBe("16px");
    await room.write("SELECT country FROM ");
    await page.keyboard.type("u");
    await page.locator(".cm-tooltip-autocomplete").getByRole("option", { name: "users" }).tap();
    await expect(room.editor).toContainText("SELECT country FROM users");
    await room.run();
    await expect(page.getByRole("grid", { name: "Result" })).toContainText("country");
    expect(loaded.filter((url) => /monaco|editor\.worker/i.test(url))).toEqual([]);
  });
});
