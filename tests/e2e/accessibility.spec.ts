/** axe finds nothing on any screen, in light and in dark. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { exercises, Room } from "./room.ts";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("home", async ({ page }) => {
      await page.goto("");
      await expect(page.getByRole("link").nth(3)).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });

    test("workbench with a verdict", async ({ page }) => {
      const room = new Room(page);
      await room.open(exercises.topShows);
      await room.write("SELECT country, 'Amber Quay' AS title, 1.5 AS watch_hours, 1 AS position FROM users GROUP BY country ORDER BY 1");
      await room.run();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await room.submit();
      await room.tab("Data").click();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  });
}
