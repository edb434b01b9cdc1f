/** A small class's work for tests, in files that the page's own writer makes. */
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ExerciseId } from "../../src/core/exercise.ts";
import type { Verdict } from "../../src/core/verdict.ts";
import { writeArchive } from "../../src/state/archive-file.ts";

/** An answer with what the candidate's page is to have said of it. */
export interface Submitted {
  readonly exercise: ExerciseId;
  readonly code: string;
  readonly said: "passed" | "failed";
}

const began = Date.UTC(2026, 10, 21, 9);
const tally = { agree: 0, total: 1, noun: "cases" } as const;
const verdicts: Readonly<Record<Submitted["said"], Verdict>> = {
  passed: { status: "passed", tally },
  failed: { status: "failed", tally, findings: [{ kind: "values", message: "It differs.", where: {} }] },
};

/** The zip that a candidate with these Submits, a minute apart, saves to hand in. */
export const handedIn = (submits: readonly Submitted[]): Uint8Array =>
  writeArchive(
    {
      works: [],
      drafts: [],
      settings: {},
      attempts: submits.map(({ exercise, code, said }, index) => ({
        id: randomUUID(),
        ...{ exercise, code, kind: "submit", at: began + index * 60_000, status: said, elapsedMs: 5, verdict: verdicts[said] },
        versions: { exercise: 1, grader: "0.1.0" },
      })),
    },
    { extensionOf: (exercise) => (isPython(exercise) ? "py" : "sql"), release: "0.1.0" },
  );

export const easy = "window-functions/top-shows-by-country";
export const middling = "algorithms/zone-placement";
export const hard = "window-functions/binge-watchers";
const isPython = (exercise: string): boolean => exercise === middling;

/** One of an exercise's files, such as `wrong/rank.sql`. */
const file = (exercise: ExerciseId, path: string): string => readFileSync(join("exercises", exercise, path), "utf8");
const right = (exercise: ExerciseId, path: string): Submitted => ({ exercise, code: file(exercise, path), said: "passed" });
const wrong = (exercise: ExerciseId, path: string): Submitted => ({ exercise, code: file(exercise, path), said: "failed" });

const good = [right(easy, "reference.sql"), right(middling, "reference.py"), right(hard, "reference.sql")];
const fair = [right(easy, "right/no-window-functions.sql"), right(middling, "right/exchange.py"), wrong(hard, "wrong/calendar-day.sql")];
const poor = [wrong(easy, "wrong/rank.sql"), wrong(middling, "wrong/greedy.py"), wrong(hard, "wrong/calendar-day.sql")];

/** Ten candidates: four who can do all, three who can do two of three, three who can do nothing. */
export const candidates: Readonly<Record<string, readonly Submitted[]>> = {
  // The last Submit of an exercise counts.
  ada: [wrong(easy, "wrong/dense-rank.sql"), ...good],
  ben: good,
  cyd: [
    right(easy, "right/one-grouped-query.sql"),
    right(middling, "right/branch_and_bound.py"),
    right(hard, "right/subquery-by-view.sql"),
  ],
  dan: [right(easy, "right/limit-in-a-subquery.sql"), good[1] ?? [], right(hard, "right/three-way-join.sql")].flat(),
  eve: fair,
  fay: [right(easy, "right/add-up-before-joining.sql"), ...fair.slice(1)],
  gus: fair,
  hal: poor,
  // The page is to have said otherwise of the first.
  ina: [{ ...wrong(easy, "wrong/dense-rank.sql"), said: "passed" }, ...poor.slice(1)],
  jan: poor,
};

/** Writes `<candidate>.zip` of each into a folder. */
export function writeClass(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [candidate, submits] of Object.entries(candidates)) writeFileSync(join(folder, `${candidate}.zip`), handedIn(submits));
}
