/** (i) How many of a class's files the queue's workers grade in a second. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { startRedis } from "../../../scripts/lib/redis.mjs";
import type { Bench, Part } from "../bench.ts";
import type { Figure } from "../row.ts";

/** Enough for a rate: 2,000 would take an hour, and say the same. */
const submissions = 120;
const workerCounts = [1, 2, 4] as const;

/** The right and wrong answers of all exercises in turn, each time with another comment, so that no two are equal. */
function writeSubmissions({ exercises }: Bench, tree: string): void {
  const answers = exercises.flatMap(({ exercise, wrong }) =>
    [...Object.values(exercise.right), ...wrong.map(({ source }) => source)].map((code) => ({ exercise, code })),
  );
  for (let index = 0; index < submissions; index++) {
    // All answers are there.
    const { exercise, code } = answers[index % answers.length] as (typeof answers)[number];
    const [comment, ending] = exercise.language === "sql" ? ["--", "sql"] : ["#", "py"];
    const file = join(tree, exercise.id, `candidate-${index}.${ending}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${code}\n${comment} ${index}\n`);
  }
}

async function filesASecond(root: string, tree: string, workers: number): Promise<number> {
  const redis = await startRedis();
  const command = (name: string, ...args: readonly string[]) => [join(root, "build", "cli", `${name}.js`), "--queue", redis.url, ...args];
  const started = Array.from({ length: workers }, () => spawn(process.execPath, command("worker", "--at-once", "1"), { stdio: "ignore" }));
  try {
    const start = performance.now();
    // Wrong answers are among them, so the command ends with 1.
    const { stdout } = await promisify(execFile)(process.execPath, command("grade", "--dir", tree, "--json"), {
      maxBuffer: 100_000_000,
    }).catch((error: { code: unknown; stdout: string }) => {
      if (error.code !== 1) throw error;
      return error;
    });
    if (stdout.trim().split("\n").length !== submissions) throw new Error("The queue did not give back every file.");
    return submissions / ((performance.now() - start) / 1_000);
  } finally {
    for (const worker of started) {
      worker.kill("SIGTERM");
      await once(worker, "exit");
    }
    await redis.stop();
  }
}

export const queue: Part = {
  title: "Grading a class through the queue",
  about: `\`grade --dir DIR --queue URL --json\` of ${submissions} different files, right and wrong answers to all exercises, from the start of the process to its end: Redis and all workers on this machine, one grader a worker. Measured once, and only with \`--only i\`, since it takes long. There is no peer but one worker for more.`,
  onlyWhenAsked: true,
  async measure(bench) {
    const tree = mkdtempSync(join(tmpdir(), "greenroom-class-"));
    try {
      writeSubmissions(bench, tree);
      const rates: number[] = [];
      for (const workers of workerCounts) rates.push(await filesASecond(bench.root, tree, workers));
      return rates.map(
        (rate, index): Figure => ({
          id: `i.${workerCounts[index]}-workers`,
          what: `${submissions} files, workers: ${workerCounts[index]}`,
          unit: "files/s",
          ours: [rate],
          peer: index === 0 ? null : rates.slice(0, 1),
          ratio: "times more",
        }),
      );
    } finally {
      rmSync(tree, { recursive: true, force: true });
    }
  },
};
