/** The pack that docs/authoring.md shows, written out as it stands there, verifies without a warning. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "greenroom-authoring-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("shows a pack that is complete and catches every mutant", { timeout: 240_000 }, async () => {
  for (const [, path = "", text = ""] of readFileSync("docs/authoring.md", "utf8").matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const args = ["build/cli/packs.js", "verify", join(folder, "warm-up"), "--json"];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args).catch((error: { stdout: string; stderr: string }) => error);
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const summaries = lines.filter((line) => "mutants" in line);
  expect(
    lines.filter(({ ok }) => ok === false),
    stderr,
  ).toEqual([]);
  expect(summaries.map(({ exercise }) => exercise)).toEqual(["warm-up/premium-users", "warm-up/longest-run"]);
  for (const { errors, warnings, mutants } of summaries) {
    expect([errors, warnings, mutants.survivors]).toEqual([[], [], []]);
    expect(mutants.total).toBeGreaterThanOrEqual(5);
  }
});
