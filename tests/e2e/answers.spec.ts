/** Every answer that the packs ship, submitted in the built page: the same status and findings as on the command line. */
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { readPacks } from "../../src/cli/content/read.ts";
import { exercises, Room } from "./room.ts";

interface Line {
  readonly file: string;
  readonly status: string;
  readonly findings: readonly { readonly kind: string }[];
}

let folder: string;
let graded: ReadonlyMap<string, Line>;

test.beforeAll(async () => {
  test.setTimeout(900_000);
  folder = mkdtempSync(join(tmpdir(), "greenroom-answers-"));
  cpSync("exercises", folder, { recursive: true, filter: (path) => !/\/(reference|starter|cases|checks|truth)\.(sql|py)$/.test(path) });
  const command = promisify(execFile)(process.execPath, ["build/cli/grade.js", "--dir", folder, "--json"], { maxBuffer: 100_000_000 });
  // It ends with 1, since wrong answers are among them.
  const { stdout } = await command.catch((error: { stdout: string }) => error);
  const lines = stdout.split("\n").filter((line) => line !== "");
  graded = new Map(lines.map((line) => JSON.parse(line) as Line).map((line) => [line.file.slice(folder.length + 1), line]));
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const id of Object.values(exercises)) {
  test(`${id}: the page and the command line agree on every answer`, async ({ page }) => {
    test.setTimeout(900_000);
    const found = readPacks(".").found.flatMap((pack) => pack.exercises);
    const parsed = found.find(({ exercise }) => exercise.id === id);
    if (parsed === undefined) throw new Error(`${id} is not there`);
    const room = new Room(page);
    await room.open(id);

    await room.write(parsed.exercise.reference);
    expect(await room.submit()).toEqual({ status: "passed", kinds: [] });

    const answers = [
      ...Object.keys(parsed.exercise.right).map((file) => ({ file: `${id}/right/${file}`, finding: undefined })),
      ...parsed.wrong.map(({ file, finding }) => ({ file: `${id}/wrong/${file}`, finding })),
    ];
    for (const { file, finding } of answers)
      await test.step(file, async () => {
        await room.write(readFileSync(`exercises/${file}`, "utf8"));
        const { status, kinds } = await room.submit();
        const line = graded.get(file);
        expect.soft({ file, status }).toEqual({ file, status: line?.status });
        if (status === "failed") expect.soft({ file, kinds }).toEqual({ file, kinds: line?.findings.map(({ kind }) => kind) });
        if (finding === undefined) expect.soft({ file, status }).toEqual({ file, status: "passed" });
        else
          expect
            .soft(
              line?.findings.map(({ kind }) => kind),
              file,
            )
            .toContain(finding);
      });
  });
}
