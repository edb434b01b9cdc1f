/** The page as a candidate uses it: by roles and names, mouse and keyboard. */
import { expect, type Locator, type Page } from "@playwright/test";

export const exercises = {
  topShows: "window-functions/top-shows-by-country",
  firstWeek: "window-functions/first-week-completion",
  pca: "machine-learning/pca-svd",
  importance: "machine-learning/permutation-importance",
} as const;

/** The first start of Python loads and compiles the runtime; later ones are quicker. */
const engineTimeout = 90_000;

export class Room {
  constructor(readonly page: Page) {}

  async open(exercise: string): Promise<void> {
    await this.page.goto(`#/${exercise}`);
    await expect(this.editor).toBeVisible();
  }

  get editor(): Locator {
    return this.page.getByRole("textbox", { name: "Code editor" });
  }

  get verdict(): Locator {
    return this.page.getByRole("region", { name: "Verdict" });
  }

  tab(name: string): Locator {
    return this.page.getByRole("tab", { name });
  }

  /** By the beginning of its name; that of "Run on this data" begins like Run's. */
  button(name: string): Locator {
    return this.page.getByRole("button", { name: new RegExp(`^${name}(?! on)`) });
  }

  /** Replaces the whole file, as pasting over it would. */
  async write(code: string): Promise<void> {
    await this.editor.focus();
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.insertText(code);
  }

  /** Submits and waits for the new verdict. */
  async submit(): Promise<{ status: string; kinds: string[] }> {
    await this.button("Submit").click();
    await this.done();
    const status = (await this.verdict.getAttribute("data-status")) ?? "";
    const kinds = await this.verdict
      .locator("[data-finding]")
      .evaluateAll((found) => found.map((one) => one.getAttribute("data-finding") ?? ""));
    return { status, kinds };
  }

  async run(): Promise<void> {
    await this.button("Run").click();
    await this.done();
  }

  /** While something runs there is a Stop; afterwards Run can be pressed again. */
  async done(): Promise<void> {
    await expect(this.button("Stop")).toBeHidden({ timeout: engineTimeout });
    await expect(this.button("Run")).toBeEnabled();
  }
}
