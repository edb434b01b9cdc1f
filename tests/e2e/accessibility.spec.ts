/** axe finds nothing on any screen: by structure once, by colour in every theme. */
import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { exercises, Room } from "./room.ts";

const right = readFileSync(`exercises/${exercises.topShows}/reference.sql`, "utf8");

const themes = [
  { colorScheme: "dark", contrast: "no-preference" },
  { colorScheme: "light", contrast: "more" },
  { colorScheme: "dark", contrast: "more" },
] as const;

/** Everything in light; what the themes change, in the others. */
async function expectNothingFound(page: Page, screen: string): Promise<void> {
  await test.step(screen, async () => {
    // Colours on their way from one theme to the next are nobody's.
    await page.emulateMedia({ colorScheme: "light", contrast: "no-preference", reducedMotion: "reduce" });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    for (const theme of themes) {
      await page.emulateMedia(theme);
      expect((await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze()).violations, JSON.stringify(theme)).toEqual([]);
    }
  });
}

test("home, workbench, palette and sheet", async ({ page }) => {
  const room = new Room(page);
  await page.goto("");
  await expect(page.getByRole("link").nth(3)).toBeVisible();
  await expectNothingFound(page, "home");

  await room.open(exercises.topShows);
  await room.write("SELECT country, 'Amber Quay' AS title, 1.5 AS watch_hours, 1 AS position FROM users GROUP BY country ORDER BY 1");
  await room.run();
  await expectNothingFound(page, "prompt and result");
  await room.submit();
  for (const tab of ["Data", "Hints", "Solution"]) {
    await room.tab(tab).click();
    await expectNothingFound(page, `${tab} and a failed verdict`);
  }
  await room.write(right);
  await room.submit();
  await room.tab("Attempts").click();
  await page
    .getByRole("list", { name: /^Attempts/ })
    .getByRole("button")
    .nth(1)
    .click();
  await expectNothingFound(page, "attempts and a passed verdict");

  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("combobox")).toBeFocused();
  await expectNothingFound(page, "palette");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("combobox")).toBeHidden();
  await page.keyboard.press("F1");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await expectNothingFound(page, "sheet");
});

test("home and workbench on a phone", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const room = new Room(page);
  await page.goto("");
  await expect(page.getByRole("link").nth(3)).toBeVisible();
  await expectNothingFound(page, "home");
  await page.goto(`#/${exercises.topShows}`);
  await room.button("Submit").tap();
  await room.done();
  for (const view of ["Prompt", "Code", "Result"]) {
    await page.getByRole("tablist", { name: "View" }).getByRole("tab", { name: view }).tap();
    await expectNothingFound(page, view);
  }
});
