/** The pack that docs/authoring.md shows, written out as it stands there, verifies without a warning. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "greenroom-authoring-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the guide's pack into a folder of this name, with some of its files changed. */
function writePack(name: string, change: (path: string, text: string) => string): string {
  for (const [, path = "", text = ""] of readFileSync("docs/authoring.md", "utf8").matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)) {
    const file = join(folder, path.replace(/^warm-up/, name));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, change(path, text));
  }
  return join(folder, name);
}

async function verify(pack: string) {
  const args = ["build/cli/packs.js", "verify", pack, "--json"];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args).catch((error: { stdout: string; stderr: string }) => error);
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return { stderr, answers: lines.filter((line) => "ok" in line), summaries: lines.filter((line) => "mutants" in line) };
}

it("shows a pack that is complete and catches every mutant", { timeout: 240_000 }, async () => {
  const { stderr, answers, summaries } = await verify(writePack("warm-up", (_, text) => text));
  expect(
    answers.filter(({ ok }) => !ok),
    stderr,
  ).toEqual([]);
  expect(summaries.map(({ exercise }) => exercise)).toEqual(["warm-up/premium-users", "warm-up/longest-run"]);
  for (const { errors, warnings, mutants } of summaries) {
    // How long grading takes here is the machine's affair.
    expect([errors, warnings.filter((text: string) => !text.startsWith("Grading takes")), mutants.survivors]).toEqual([[], [], []]);
    expect(mutants.total).toBeGreaterThanOrEqual(5);
  }
});

it("is refused where the reference is undetermined, blanks are left, and what is on record is no longer there", {
  timeout: 240_000,
}, async () => {
  const { stderr, summaries } = await verify(
    writePack("faulty", (path, text) => {
      if (path.endsWith("premium-users/reference.sql"))
        return "SELECT country, user_id AS premium_users FROM users WHERE plan = 'premium' LIMIT 1;\n";
      return path.endsWith("premium-users/hints.md") ? text.replace("Which rows count", "TODO: a nudge") : text;
    }),
  );
  expect(stderr).toMatch(/premium-users\/hints\.md.*blank to fill in/s);
  const [premium] = summaries;
  expect(premium.errors).toEqual(['The reference\'s answer on "few-users" depends on the order in which rows are stored.']);
  expect(premium.warnings).toContainEqual("No mutant matches the entry of `equivalent` for: ORDER BY premium_users DESC, country;");
});
