/** docs/authoring.md: its commands work, and the pack that it shows, written out as it stands there, verifies without a warning. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { checkPack } from "../../src/packs/check.ts";
import { commandsOf, run } from "../guides.ts";

const folder = mkdtempSync(join(tmpdir(), "greenroom-authoring-"));
const commands = commandsOf("docs/authoring.md");
const [newPack, newSql, newPython, verifyPack, buildPack] = commands;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the guide's pack into a folder of this name, with some of its files changed. */
function writePack(name: string, change: (path: string, text: string) => string): void {
  for (const [, path = "", text = ""] of readFileSync("docs/authoring.md", "utf8").matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)) {
    const file = join(folder, path.replace(/^warm-up/, name));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, change(path, text));
  }
}

/** The guide's command on a pack of this name. */
async function verify(name: string) {
  const { stdout, stderr } = await run(`${verifyPack?.replace("warm-up", name)} --json`, folder);
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return { stderr, answers: lines.filter((line) => "ok" in line), summaries: lines.filter((line) => "mutants" in line) };
}

it("makes the files to fill in, by commands that all have a test", async () => {
  expect(commands).toHaveLength(5);
  for (const command of [newPack, newSql, newPython]) expect(await run(command, folder)).toMatchObject({ code: 0 });
  for (const file of ["pack.yaml", "premium-users/reference.sql", "longest-run/cases.py"])
    expect(readFileSync(join(folder, "warm-up", file), "utf8"), file).toContain("TODO:");
  expect(readFileSync(join(folder, "warm-up/premium-users/exercise.yaml"), "utf8")).toContain("dataset: streaming");
  rmSync(join(folder, "warm-up"), { recursive: true });
});

it("shows a pack that is complete and catches every mutant", { timeout: 240_000 }, async () => {
  writePack("warm-up", (_, text) => text);
  const { stderr, answers, summaries } = await verify("warm-up");
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

it("zips the pack, which as one from outside lacks nothing but data of its own", async () => {
  writePack("warm-up", (_, text) => text);
  expect(await run(buildPack, folder)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^warm-up\.zip: \d+ bytes/) });
  const checked = checkPack({ kind: "zip", bytes: readFileSync(join(folder, "warm-up.zip")) });
  expect(checked).toMatchObject({ ok: false, error: [{ rule: "dataset", message: expect.stringContaining("brings its own data") }] });
});

it("is refused where the reference is undetermined, blanks are left, and what is on record is no longer there", {
  timeout: 240_000,
}, async () => {
  writePack("faulty", (path, text) => {
    if (path.endsWith("premium-users/reference.sql"))
      return "SELECT country, user_id AS premium_users FROM users WHERE plan = 'premium' LIMIT 1;\n";
    return path.endsWith("premium-users/hints.md") ? text.replace("Which rows count", "TODO: a nudge") : text;
  });
  const { stderr, summaries } = await verify("faulty");
  expect(stderr).toMatch(/premium-users\/hints\.md.*blank to fill in/s);
  const [premium] = summaries;
  expect(premium.errors).toEqual(['The reference\'s answer on "few-users" depends on the order in which rows are stored.']);
  expect(premium.warnings).toContainEqual("No mutant matches the entry of `equivalent` for: ORDER BY premium_users DESC, country;");
});
