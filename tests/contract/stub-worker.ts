/** A worker of the tests: its grader is a stub that says what the code says, notes each answer it was given, and is quick. */
import { appendFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { takeJobs } from "../../src/cli/grade/queue/take.ts";
import { exerciseCalled } from "../../src/cli/grade/testing.ts";
import { emptyOutput, type Grader } from "../../src/core/engine.ts";
import type { Verdict } from "../../src/core/verdict.ts";

const [url = "", id = "", log = "", atOnce] = process.argv.slice(2);
const exercise = exerciseCalled(id as `${string}/${string}`);

const grader: Pick<Grader, "grade"> = {
  async grade(_, code) {
    appendFileSync(log, `${code}\n`);
    await sleep(10);
    if (code.startsWith("fault")) throw new Error("The machine is on fire.");
    return { verdict: verdictOf(code), output: emptyOutput, elapsedMs: 10 };
  },
};

function verdictOf(code: string): Verdict {
  const tally = { agree: 0, total: 1, noun: "cases" } as const;
  if (code.startsWith("right")) return { status: "passed", tally };
  return { status: "failed", tally, findings: [{ kind: "values", message: `It says ${code}.`, where: {} }] };
}

await takeJobs({
  url,
  exercises: new Map([[exercise.id, exercise]]),
  graders: Array.from({ length: Number(atOnce) }, () => grader),
  stalledMs: 5_000,
  onResult: () => {},
  onError: (message) => console.error(message),
});
