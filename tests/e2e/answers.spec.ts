/**
 * Answers that the packs ship, submitted in the built page as a candidate would. A few of one exercise of
 * each pack; that all of all get the command line's verdicts is parity.spec.ts's to say.
 */
import { expect, test } from "@playwright/test";
import { readPacks } from "../../src/cli/content/read.ts";
import { Room } from "./room.ts";

for (const { exercise, wrong } of readPacks(".").found.flatMap((pack) => pack.exercises.slice(0, 1)))
  test(`${exercise.id}: right answers pass in the page, and wrong ones are told why they fail`, async ({ page }) => {
    test.setTimeout(300_000);
    const room = new Room(page);
    await room.open(exercise.id);
    for (const code of [exercise.reference, ...Object.values(exercise.right).slice(0, 1)]) {
      await room.write(code);
      expect(await room.submit()).toEqual({ status: "passed", kinds: [] });
    }
    for (const { file, source, finding } of wrong.slice(0, 3)) {
      await room.write(source);
      const { status, kinds } = await room.submit();
      expect(status, file).toBe("failed");
      expect(kinds, file).toContain(finding);
    }
  });
