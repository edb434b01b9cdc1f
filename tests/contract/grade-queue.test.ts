/** The queue: every answer graded once in the result, whatever happens to the workers. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startRedis } from "../../scripts/lib/redis.mjs";
import { type Answer, answerOf, type Result } from "../../src/cli/grade/answer.ts";
import { onQueue } from "../../src/cli/grade/queue/submit.ts";
import { exerciseCalled } from "../../src/cli/grade/testing.ts";

let redis: Awaited<ReturnType<typeof startRedis>>;
let folder: string;
const workers = new Set<ChildProcess>();
/** Answers that a worker grades at once. */
const atOnce = 2;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "greenroom-queue-"));
  redis = await startRedis();
  const outDir = "build/tests";
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: { ssr: "tests/contract/stub-worker.ts", outDir, emptyOutDir: true, target: "node20" },
  });
}, 1_200_000);
afterEach(async () => {
  await Promise.all([...workers].map(end));
});
afterAll(async () => {
  await redis?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Each test has an exercise, hence a queue, of its own. */
function setUp(name: string, codes: readonly string[]) {
  const exercise = exerciseCalled(`queue/${name}`);
  const log = join(folder, name);
  writeFileSync(log, "");
  const results = new Map<string, Result[]>();
  const told: string[] = [];
  const answers = codes.map((code) => answerOf(exercise, code));
  return {
    results,
    told,
    gradings: () => readFileSync(log, "utf8").trimEnd().split("\n"),
    submit: (onResult: (done: number) => void = () => {}) =>
      onQueue(redis.url, [exercise], (text) => told.push(text))(answers, (result: Result, { code }: Answer) => {
        results.set(code, [...(results.get(code) ?? []), result]);
        onResult(results.size);
      }),
    startWorker: () => {
      const args = ["build/tests/stub-worker.js", redis.url, exercise.id, log, `${atOnce}`];
      const worker = spawn(process.execPath, args, { stdio: "inherit" });
      workers.add(worker);
      return worker;
    },
  };
}

function end(worker: ChildProcess): Promise<void> {
  workers.delete(worker);
  return new Promise((resolve) => {
    worker.once("exit", () => resolve());
    worker.kill("SIGKILL");
  });
}

const right: Result = { status: "passed", findings: [], elapsedMs: 10 };
const wrong = (code: string): Result => ({ status: "failed", findings: [{ kind: "values", message: `It says ${code}.` }], elapsedMs: 10 });
const expected = (codes: readonly string[]) => new Map(codes.map((code) => [code, [code.startsWith("right") ? right : wrong(code)]]));

describe("the queue", () => {
  it("loses nothing of a class's 2,000 answers, and grades again only what a worker had begun that was killed", async () => {
    const codes = Array.from({ length: 2_000 }, (_, index) => `${index % 3 === 0 ? "wrong" : "right"} ${index}`);
    const { submit, startWorker, results, gradings } = setUp("killed", codes);
    const chance = xoroshiro128plus(20);
    for (let count = 0; count < 3; count++) startWorker();
    let killed = 0;
    await submit(() => {
      if (uniformInt(chance, 1, 100) > 1) return;
      const victim = [...workers][uniformInt(chance, 0, workers.size - 1)];
      if (victim !== undefined) void end(victim);
      startWorker();
      killed++;
    });
    expect(results).toEqual(expected(codes));
    const begun = gradings();
    expect(new Set(begun)).toEqual(new Set(codes));
    expect(killed).toBeGreaterThan(10);
    expect(begun.length - codes.length).toBeLessThanOrEqual(killed * atOnce);
  }, 600_000);

  it("grades nothing again that was submitted before", async () => {
    const codes = Array.from({ length: 50 }, (_, index) => `right ${index}`);
    const { submit, startWorker, results, gradings } = setUp("again", codes);
    startWorker();
    await submit();
    await submit();
    expect(results).toEqual(new Map(codes.map((code) => [code, [right, right]])));
    expect(gradings().toSorted()).toEqual(codes.toSorted());
  });

  it("waits for workers that come later, and says so", async () => {
    const { submit, startWorker, results, told } = setUp("later", ["right"]);
    const submitted = submit();
    await expect.poll(() => told, { timeout: 20_000 }).toEqual([expect.stringContaining("No worker takes jobs at 127.0.0.1:")]);
    startWorker();
    await submitted;
    expect(results).toEqual(expected(["right"]));
  });

  it("tells of an answer that no worker could grade, and tries it again next time", async () => {
    const { submit, startWorker, results, gradings } = setUp("fault", ["fault", "right"]);
    startWorker();
    await submit();
    const broken = { status: "broken", findings: [{ kind: "exercise-fault", message: expect.stringContaining("on fire") }], elapsedMs: 0 };
    expect(results).toEqual(new Map(Object.entries({ fault: [broken], right: [right] })));
    await submit();
    expect(gradings().filter((code) => code === "fault")).toHaveLength(6);
  });

  it.each([
    ["redis://me:secret@127.0.0.1:1", "Redis does not answer at 127.0.0.1:1."],
    ["http://127.0.0.1", "redis://"],
  ])("says what is wrong with %s, without its password", async (url, says) => {
    const submitted = onQueue(url, [], () => {})([], () => {});
    await expect(submitted).rejects.toThrow(says);
    await expect(submitted).rejects.not.toThrow("secret");
  });
});
