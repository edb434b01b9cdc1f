/** A smoke run in Firefox: passing and failing an exercise of each language, Run and Stop. corpora.spec.ts tries the ways out of the page there, too. */
import { expect, test } from "@playwright/test";
import { readPacks } from "../../src/cli/content/read.ts";
import { exercises, Room } from "./room.ts";

/** Replaces the whole file by pasting; the editor indents what is typed, and in Firefox text can only be typed from here. */
async function paste(room: Room, code: string): Promise<void> {
  await room.editor.focus();
  await room.page.keyboard.press("ControlOrMeta+A");
  await room.editor.evaluate((editor, text) => {
    // Firefox takes the text of an event that a script makes by names of its own.
    const copied: ClipboardEventInit & { data: string; dataType: string } = { data: text, dataType: "text/plain" };
    editor.dispatchEvent(new ClipboardEvent("paste", { ...copied, bubbles: true, cancelable: true }));
  }, code);
}

const shipped = readPacks(".").found.flatMap((pack) => pack.exercises);

for (const id of [exercises.topShows, exercises.pca])
  test(`${id}: found on the first page, refused with a counterexample, then passed`, async ({ page }) => {
    const found = shipped.find(({ exercise }) => exercise.id === id);
    if (found === undefined) throw new Error(`There is no ${id}.`);
    const { exercise, wrong } = found;
    const mistake = wrong.find(({ finding }) => finding === "values");
    if (mistake === undefined) throw new Error(`${id} has no wrong answer with wrong values.`);
    const room = new Room(page);
    await page.goto("");
    await page.getByRole("link", { name: exercise.title }).last().click();
    await expect(room.editor).toBeAttached();
    await expect(page.locator(".monaco-editor").first()).toBeVisible();

    await paste(room, mistake.source);
    await room.run();
    const refused = await room.submit();
    expect(refused.status).toBe("failed");
    expect(refused.kinds).toContain("values");
    await expect(room.verdict).toContainText("Expected");

    await paste(room, exercise.reference);
    expect(await room.submit()).toEqual({ status: "passed", kinds: [] });
  });

test("an endless loop is stopped, and Python is ready again", async ({ page }) => {
  const room = new Room(page);
  await page.goto(`#/${exercises.pca}`);
  // Without EditContext, Monaco takes keys by a text area of one pixel, which does not count as visible.
  await expect(room.editor).toBeAttached();
  await paste(room, "while True:\n    pass");
  await room.button("Run").click();
  await expect(room.button("Stop")).toBeEnabled({ timeout: 90_000 });
  await room.button("Stop").click();
  await room.done();
  await paste(room, "print(6 * 7)");
  await room.run();
  await expect(page.getByRole("region", { name: "Printed" })).toContainText("42");
});
