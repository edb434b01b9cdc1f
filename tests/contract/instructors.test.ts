/** docs/instructors.md, command by command, on a small class: what comes out is what the page says. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startRedis } from "../../scripts/lib/redis.mjs";
import { commandsOf, type Ended, env, run as runIn, typed } from "../guides.ts";
import { entriesOf, filesWith } from "../malicious-packs/good.ts";
import { makeZip } from "../malicious-packs/zips.ts";
import { candidates, easy, handedIn, hard, middling, writeClass } from "./class.ts";

const guide = readFileSync("docs/instructors.md", "utf8");
const commands = commandsOf("docs/instructors.md");
const [build, plain, tree, files, outside, reports, json, worker, queued] = commands;
const address = "redis://:password@grading.example:6379";

let folder: string;
const run = (command: string | undefined): Promise<Ended> => runIn(command, folder);
const text = (name: string): string => readFileSync(join(folder, name), "utf8");
const linesOf = (jsonLines: string): Record<string, unknown>[] =>
  jsonLines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** What becomes of the class: each candidate's statuses by exercise. */
const outcomes = Object.entries(candidates).flatMap(([candidate, submits]) =>
  [easy, middling, hard].map((exercise) => {
    const passes =
      submits.findLast((submit) => submit.exercise === exercise)?.said === "passed" && !(candidate === "ina" && exercise === easy);
    return `${candidate} ${exercise} ${passes ? "passed" : "failed"}`;
  }),
);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "greenroom-class-"));
  writeClass(join(folder, "handed-in"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("docs/instructors.md", () => {
  it("has a test for each of its commands", () => {
    expect(commands).toHaveLength(9);
  });

  it("builds a site with an empty list of packs, which a host may write without breaking the version", async () => {
    const before = Date.now();
    expect(await run(build)).toMatchObject({ code: 0 });
    expect(statSync("dist/index.html").mtimeMs).toBeGreaterThan(before);
    expect(JSON.parse(readFileSync("dist/packs/hosted.json", "utf8"))).toEqual({ schema: 1, packs: [] });
    const { packs } = JSON.parse(readFileSync("dist/files.json", "utf8"));
    expect(packs).toHaveProperty(["packs/catalogue.json"]);
    expect(packs).not.toHaveProperty(["packs/hosted.json"]);
  }, 600_000);

  it("grades what was handed in, marks what the page said otherwise, and explains wrong answers", async () => {
    const { code, stdout } = await run(plain);
    expect(code).toBe(1);
    const lines = [...stdout.matchAll(/^(\w+) +(\S+) {2}(\S+) \(handed-in\/\S+\.zip\) {2}\(\d+ ms\)$/gm)];
    expect(lines.map(([, status, exercise, candidate]) => `${candidate} ${exercise} ${status}`)).toEqual(outcomes);
    expect(stdout.match(/The candidate's page said: passed/g)).toHaveLength(1);
    expect(stdout).toMatch(/ ina .*\n +The candidate's page said: passed\n +row-count: Your answer has 4 rows, 3 are expected\./);
  }, 240_000);

  it("grades a tree of code", async () => {
    for (const candidate of ["ada", "ben"]) mkdirSync(join(folder, "answers", middling, candidate), { recursive: true });
    cpSync(`exercises/${middling}/reference.py`, join(folder, "answers", middling, "ada", "answer.py"));
    writeFileSync(join(folder, "answers", middling, "ben", "answer.py"), "x = 1 +\n");
    const { code, stdout } = await run(tree);
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`^passed +${middling}  answers/${middling}/ada/answer.py `, "m"));
    expect(stdout).toMatch(new RegExp(`^crashed +${middling}  answers/${middling}/ben/answer.py .*\n +error: SyntaxError`, "m"));
  }, 240_000);

  it("grades files that answer one exercise", async () => {
    mkdirSync(join(folder, "window-functions"));
    cpSync(`exercises/${easy}/reference.sql`, join(folder, "window-functions", "ada.sql"));
    const { code, stdout } = await run(files);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^passed +${easy}  window-functions/ada.sql  \\(\\d+ ms\\)\n$`));
  });

  it("grades exercises of a pack from outside once it has the pack, and says why not before", async () => {
    const only = join(folder, "outside");
    mkdirSync(only);
    writeFileSync(
      join(only, "kim.zip"),
      handedIn([
        { exercise: "added.corner-shop/count-orders", code: "SELECT COUNT(*) AS orders FROM orders", said: "passed" },
        { exercise: "added.corner-shop/double-it", code: "def double(x):\n    return x + 2\n", said: "failed" },
      ]),
    );
    const here = outside?.replace("handed-in/*.zip", "outside/*.zip");
    const missing = await run(here);
    expect(missing).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("corner-shop.zip cannot be read") });
    writeFileSync(join(folder, "corner-shop.zip"), makeZip(entriesOf(filesWith({ "double-it/prompt.md": "<b>Write it.</b>\n" }))));
    expect(await run(here)).toMatchObject({ code: 2, stderr: expect.stringMatching(/double-it\/prompt\.md:1 .*HTML/) });
    writeFileSync(join(folder, "corner-shop.zip"), makeZip(entriesOf(filesWith())));
    const { code, stdout } = await run(here);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^passed +added\.corner-shop\/count-orders {2}kim .*\nfailed +added\.corner-shop\/double-it {2}kim .*\n +values: /,
    );
    const without = await run(here?.replace(/ --pack \S+/, ""));
    expect(without.code).toBe(2);
    expect(without.stdout).toContain('There is no exercise "added.corner-shop/count-orders".');
    expect(without.stdout).not.toContain("The candidate's page said");
  }, 240_000);

  it("writes every report, with what cannot be graded told beside the rest, and goes on from what was kept", async () => {
    const bad = { "lea.zip": "no zip", "max.zip": handedIn([{ exercise: "gone/away", code: "x", said: "passed" }]) };
    for (const [name, content] of Object.entries(bad)) writeFileSync(join(folder, "handed-in", name), content);
    const first = await run(reports);
    expect(first).toMatchObject({ code: 2, stderr: expect.stringContaining("Graded 15 of 15") });
    const { data } = Papa.parse<Record<string, string>>(text("results.csv"), { header: true, skipEmptyLines: true });
    expect(data.slice(0, outcomes.length).map(({ candidate, exercise, status }) => `${candidate} ${exercise} ${status}`)).toEqual(outcomes);
    expect(data.filter(({ differs }) => differs === "true")).toMatchObject([{ candidate: "ina", reported: "passed", status: "failed" }]);
    expect(data.slice(outcomes.length)).toMatchObject([
      { candidate: "lea", status: "unreadable" },
      { candidate: "max", exercise: "gone/away", status: "unknown-exercise" },
    ]);
    expect(text("results.xml")).toContain('<testsuites name="greenroom" tests="32" failures="12" errors="2"');
    const groups: { exercise: string; answers: { candidate: string }[] }[] = JSON.parse(text("similar.json")).groups;
    const pairs = groups.map(({ exercise, answers }) => `${exercise}: ${answers.map(({ candidate }) => candidate).join(" ")}`);
    expect(pairs).toContain(`${easy}: eve gus`);
    expect(pairs).toContain(`${hard}: ada ben`);

    const page = text("report.html");
    expect(page).toContain("30 answers of 10 candidates to 3 exercises: 18 passed, and 2 could not be graded.");
    // Share of ten who passed, and its correlation with the number of others passed: by hand from 4, 3 and 3 candidates.
    const rows = [
      ...page.matchAll(/<small>(\S+)<\/small><\/th><td class="figure">(\d+)<\/td>\n.*?>(\d+) % .*\n.*?>([\d.]+)<.*?<td>(.*?)</g),
    ];
    expect(rows.map(([, ...cells]) => cells)).toEqual([
      [easy, "10", "70", "0.87", "row-count (3)"],
      [middling, "10", "70", "0.87", "values (3)"],
      [hard, "10", "40", "0.53", "row-count (6)"],
    ]);

    const kept = text("kept.jsonl");
    expect(linesOf(kept)).toHaveLength(15);
    const second = await run(reports);
    expect(second.stdout).toBe(first.stdout);
    expect(second.stderr).not.toContain("Graded");
    expect(text("kept.jsonl")).toBe(kept);
  }, 240_000);

  it("writes lines for programs", async () => {
    await run(json);
    const lines = linesOf(text("results.jsonl"));
    expect(lines.slice(0, outcomes.length).map(({ candidate, exercise, status }) => `${candidate} ${exercise} ${status}`)).toEqual(
      outcomes,
    );
    expect(Object.keys(lines[0] ?? {})).toEqual([
      ...["exercise", "file", "status", "findings", "elapsedMs", "candidate", "reported", "at", "differs"],
    ]);
    for (const field of Object.keys(lines[0] ?? {})) expect(guide).toContain(`\`${field}\``);
  }, 240_000);

  it("grades through the queue what it grades without", async () => {
    expect([worker, queued].every((command) => command?.includes(address))).toBe(true);
    const redis = await startRedis();
    const [shell, args] = typed(worker?.replace(address, redis.url));
    // A group of its own, since npm and a shell stand before the worker.
    const working = spawn(shell, args, { cwd: folder, env, detached: true, stdio: "ignore" });
    try {
      const { code, stdout } = await run(queued?.replace(address, redis.url));
      expect(code).toBe(2);
      const untimed = (lines: string): string => lines.replace(/\(\d+ ms\)/g, "");
      expect(untimed(stdout)).toBe(untimed((await run(reports)).stdout));
      expect(text("report.html")).toContain("30 answers of 10 candidates");
    } finally {
      const ended = once(working, "exit");
      if (working.pid !== undefined) process.kill(-working.pid, "SIGTERM");
      await ended;
      await redis.stop();
    }
  }, 240_000);
});
