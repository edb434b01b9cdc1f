/** Every answer that the packs ship, graded on the command line: what must pass passes, what must fail fails as named. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { readPacks } from "../../src/cli/content/read.ts";

interface Line {
  readonly exercise: string;
  readonly file: string;
  readonly ok: boolean;
  readonly demand: string;
  readonly status: string;
  readonly findings: readonly { readonly kind: string; readonly message: string }[];
}

async function verify(): Promise<Line[]> {
  const command = promisify(execFile)(process.execPath, ["build/cli/packs.js", "verify", "--answers-only", "--json"], {
    maxBuffer: 100_000_000,
  });
  const { stdout } = await command.catch((error: { stdout: string }) => error);
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
}

const lines = await verify();

describe("answers that the packs ship", () => {
  it("are all there", () => {
    const shipped = readPacks(".").found.flatMap(({ exercises }) => exercises.map(({ exercise }) => exercise.id));
    expect([...new Set(lines.map(({ exercise }) => exercise))]).toEqual(shipped);
  });

  it.each(lines.map((line) => [`${line.exercise} ${line.file} ${line.demand}`, line] as const))("%s", (_, line) => {
    expect(line.ok, JSON.stringify(line)).toBe(true);
  });
});
