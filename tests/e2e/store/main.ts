/** A page with nothing but the page's own stores and storage, and a grader that answers at once. */
import { openDatabase } from "../../../src/app/database.ts";
import { browserPersistence } from "../../../src/app/persistence.ts";
import { emptyOutput, type Grader } from "../../../src/core/engine.ts";
import type { Exercise, ExerciseId } from "../../../src/core/exercise.ts";
import { createAttempts } from "../../../src/state/attempts.ts";
import { createWorkspace } from "../../../src/state/workspace.ts";

const grader: Pick<Grader, "grade"> = {
  grade: async () => ({
    verdict: { status: "passed", tally: { agree: 1, total: 1, noun: "datasets" } },
    output: emptyOutput,
    elapsedMs: 1,
  }),
};

const persistence = browserPersistence(openDatabase());
const attempts = createAttempts(persistence);
// No more of the grader is asked for here.
const workspace = createWorkspace({ persistence, grader: grader as Grader, attempts: attempts.getState(), release: "test" });
await Promise.all([workspace.getState().restore(), attempts.getState().restore()]);

/** What was typed when, and the attempts whose verdict was shown. */
const typed: { text: string; at: number }[] = [];
const shown: string[] = [];
let writing = false;

const codeOf = (id: ExerciseId): string => workspace.getState().works[id]?.code ?? "";

/** Types a letter every few milliseconds, and submits again and again, until it is stopped. */
async function write(id: ExerciseId, letter: string): Promise<void> {
  const { edit, open, submit } = workspace.getState();
  await open(id);
  writing = true;
  const typing = (async () => {
    while (writing) {
      edit(id, codeOf(id) + letter);
      typed.push({ text: codeOf(id), at: workspace.getState().works[id]?.editedAt ?? 0 });
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  })();
  while (writing) {
    // The stores look at no more of an exercise.
    await submit({ id, version: 1, starter: "" } as Exercise);
    const last = attempts.getState().summaries.findLast(({ exercise }) => exercise === id);
    if (last !== undefined) shown.push(last.id);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await typing;
}

const own = {
  write: (id: ExerciseId, letter: string) => void write(id, letter),
  stop: () => {
    writing = false;
    return workspace.getState().flush();
  },
  state: workspace.getState,
  code: codeOf,
  kept: () => attempts.getState().summaries.map(({ id }) => id),
  /** What was done here up to now. */
  log: () => ({ typed, shown, now: Date.now() }),
};

declare global {
  /** Where tests in the page find the stores. */
  var room: Room;
}
export type Room = typeof own;

globalThis.room = own;
