/** `grade` as instructors and scripts see it: its lines, their order, its exit codes. */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const exercise = "window-functions/top-shows-by-country";
const reference = `exercises/${exercise}/reference.sql`;
let folder: string;

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const grade = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, ["build/cli/grade.js", ...args], (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    );
  });
const linesOf = ({ stdout }: Ended): Record<string, unknown>[] =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "greenroom-grade-"));
  const put = (path: string, text: string): void => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  mkdirSync(join(folder, exercise, "ada"), { recursive: true });
  cpSync(reference, join(folder, exercise, "ada", "answer.sql"));
  put(`${exercise}/zoe.sql`, "SELECT 1 AS country");
  put("window-functions/no-such-exercise/ada.sql", "SELECT 1");
  put("stray.sql", "SELECT 1");
  put("readme.txt", "not an answer");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("grade", () => {
  it("ends with 0 when all passed, and says so in one line a file", async () => {
    const ended = await grade(exercise, reference, reference, "--json");
    expect(ended.code).toBe(0);
    expect(linesOf(ended)).toEqual(
      [1, 2].map(() => ({ exercise, file: reference, status: "passed", findings: [], elapsedMs: expect.any(Number) })),
    );
  });

  it("ends with 1 when one did not pass, and names the finding", async () => {
    const wrong = join(folder, exercise, "zoe.sql");
    const ended = await grade(exercise, wrong, "--json");
    expect(ended.code).toBe(1);
    expect(linesOf(ended)).toMatchObject([{ status: "failed", findings: [{ kind: "columns-missing", message: expect.any(String) }] }]);
  });

  it("reads as text without --json", async () => {
    const ended = await grade(exercise, join(folder, exercise, "zoe.sql"));
    expect(ended.stdout).toMatch(/^failed +window-functions\/top-shows-by-country .*\n +columns-missing: /);
  });

  it("grades a tree in path order; a folder that names no exercise does not stop the rest", async () => {
    const ended = await grade("--dir", folder, "--json");
    expect(ended.code).toBe(2);
    expect(linesOf(ended).map(({ file, exercise, status }) => [String(file).slice(folder.length + 1), exercise, status])).toEqual([
      ["stray.sql", "", "unknown-exercise"],
      ["window-functions/no-such-exercise/ada.sql", "window-functions/no-such-exercise", "unknown-exercise"],
      [`${exercise}/ada/answer.sql`, exercise, "passed"],
      [`${exercise}/zoe.sql`, exercise, "failed"],
    ]);
  });

  it.each([
    ["an exercise that does not exist", ["window-functions/nothing", reference], /Known ones/],
    ["no arguments", [], /Usage/],
    ["an unknown option", ["--fast"], /--fast/],
    ["a folder that does not exist", ["--dir", "no/such/folder"], /no\/such\/folder/],
  ])("ends with 2 and says what to do: %s", async (_, args, says) => {
    const ended = await grade(...args);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(says);
  });

  it("tells of a file that cannot be read, and goes on", async () => {
    const ended = await grade(exercise, "no-such-file.sql", reference, "--json");
    expect(ended.code).toBe(2);
    expect(linesOf(ended).map(({ status }) => status)).toEqual(["unreadable", "passed"]);
  });
});
