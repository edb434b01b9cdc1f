/** `grade` for a class: attempts files in, reports out, resumed, and through the queue. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startRedis } from "../../scripts/lib/redis.mjs";

const exercise = "window-functions/top-shows-by-country";
const right = readFileSync(`exercises/${exercise}/reference.sql`, "utf8");
const wrong = "SELECT 1 AS country";
let folder: string;

interface Ended {
  readonly code: number;
  readonly lines: Record<string, unknown>[];
  readonly stderr: string;
}

const grade = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, ["build/cli/grade.js", ...args, "--json"], (error, stdout, stderr) =>
      resolve({
        code: typeof error?.code === "number" ? error.code : 0,
        lines: stdout.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)])),
        stderr,
      }),
    );
  });

/** A file as the page saves it, with one Submit. */
function handIn(name: string, code: string, status: string): string {
  const file = `attempts/${exercise}/1.sql`;
  const attempt = { exercise, file, status, kind: "submit", at: 0, versions: { exercise: 1, grader: "0.1.0" } };
  const path = join(folder, `${name}.zip`);
  const described = JSON.stringify({ format: "greenroom-attempts", version: 1, attempts: [attempt] });
  writeFileSync(path, zipSync({ "attempts.json": strToU8(described), [file]: strToU8(code) }));
  return path;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "greenroom-many-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("grade --attempts", () => {
  it("grades what was handed in, marks what the page said otherwise, writes every report, and goes on where it was ended", async () => {
    const bad = join(folder, "cyd.zip");
    writeFileSync(bad, "no zip");
    const files = [handIn("ada", right, "passed"), bad, handIn("ben", wrong, "passed")];
    const [resume, report, csv, junit, similar] = ["kept.jsonl", "report.html", "table.csv", "junit.xml", "similar.json"].map((name) =>
      join(folder, name),
    ) as [string, string, string, string, string];
    const args = ["--attempts", ...files, "--resume", resume, "--report", report, "--csv", csv, "--junit", junit, "--similar", similar];
    const first = await grade(...args);
    expect(first.code).toBe(2);
    expect(first.lines).toMatchObject([
      { exercise, candidate: "ada", status: "passed", reported: "passed", differs: false, at: "1970-01-01T00:00:00.000Z" },
      { file: bad, status: "unreadable" },
      { exercise, candidate: "ben", status: "failed", reported: "passed", differs: true },
    ]);
    expect(first.stderr).toContain("Graded 2 of 2");
    for (const file of [report, csv, junit]) expect(readFileSync(file, "utf8")).toContain("ben");
    expect(JSON.parse(readFileSync(similar, "utf8"))).toMatchObject({ schema: 1, groups: [] });

    const kept = readFileSync(resume, "utf8");
    const second = await grade("--attempts", ...files, "--resume", resume);
    expect(second.lines).toEqual(first.lines);
    expect(second.stderr).not.toContain("Graded");
    expect(readFileSync(resume, "utf8")).toBe(kept);
  });

  it("goes on where it was killed", async () => {
    const tree = join(folder, "killed");
    mkdirSync(join(tree, exercise), { recursive: true });
    const names = Array.from({ length: 30 }, (_, index) => `candidate-${String(index).padStart(2, "0")}.sql`);
    for (const name of names) writeFileSync(join(tree, exercise, name), `${right}\n-- ${name}\n`);
    const args = ["--dir", tree, "--resume", join(folder, "killed.jsonl")] as const;
    const killed = spawn(process.execPath, ["build/cli/grade.js", ...args], { stdio: ["ignore", "pipe", "ignore"] });
    await once(killed.stdout, "data");
    killed.kill("SIGKILL");
    await once(killed, "exit");
    const keptLines = readFileSync(args[3], "utf8").split("\n").length - 1;
    expect(keptLines).toBeGreaterThan(0);
    expect(keptLines).toBeLessThan(names.length);
    const ended = await grade(...args);
    expect(ended.lines.map(({ file, status }) => [file, status])).toEqual(names.map((name) => [join(tree, exercise, name), "passed"]));
    expect(ended.stderr).toContain(`Graded ${names.length - keptLines} of ${names.length - keptLines},`);
  }, 120_000);

  it("finds out before grading that a report can't be written", async () => {
    const ended = await grade("--attempts", handIn("ada", right, "passed"), "--report", join(folder, "none", "report.html"));
    expect(ended.code).toBe(2);
    expect(ended.lines).toEqual([]);
    expect(ended.stderr).toContain("none");
  });
});

describe("grade --queue", () => {
  it("tells the same of a tree as without the queue", async () => {
    const redis = await startRedis();
    const worker = spawn(process.execPath, ["build/cli/worker.js", "--queue", redis.url, "--at-once", "1"], { stdio: "ignore" });
    try {
      const tree = join(folder, "tree");
      for (const [name, code] of Object.entries({ ada: right, ben: wrong, cyd: "SELEC" })) {
        mkdirSync(join(tree, exercise, name), { recursive: true });
        writeFileSync(join(tree, exercise, name, "answer.sql"), code);
      }
      const [plain, queued] = [await grade("--dir", tree), await grade("--dir", tree, "--queue", redis.url)];
      const untimed = ({ code, lines }: Ended) => ({ code, lines: lines.map((line) => ({ ...line, elapsedMs: 0 })) });
      expect(plain.lines.map(({ status }) => status)).toEqual(["passed", "failed", "crashed"]);
      expect(untimed(queued)).toEqual(untimed(plain));
    } finally {
      worker.kill("SIGTERM");
      await once(worker, "exit");
      await redis.stop();
    }
  }, 180_000);

  it("ends with 2 where there is no Redis", async () => {
    const ended = await grade("--dir", "tests/contract", "--queue", "redis://127.0.0.1:1");
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain("Redis does not answer at 127.0.0.1:1");
  });

  it("ends the worker with 2 where it is told of no queue", async () => {
    const worker = spawn(process.execPath, ["build/cli/worker.js"], { stdio: "ignore" });
    expect(await once(worker, "exit")).toEqual([2, null]);
  });
});
