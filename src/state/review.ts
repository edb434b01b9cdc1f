/** Where one stands with each exercise, and when a passed one is due again. */
import type { AttemptSummary } from "../core/attempt.ts";
import type { ExerciseId, ExerciseSummary } from "../core/exercise.ts";
import { addDays, type Day, dayOf } from "./days.ts";
import type { Work } from "./work.ts";

export const standingStatuses = ["untouched", "tried", "passed", "due"] as const;
export type StandingStatus = (typeof standingStatuses)[number];

export interface Review {
  /** Place in `intervals`. */
  readonly box: number;
  readonly passedOn: Day;
  readonly dueOn: Day;
}

export interface Standing {
  readonly status: StandingStatus;
  /** When it was last run or submitted, or else opened and worked on; null for never. Milliseconds since 1970. */
  readonly lastAt: number | null;
  /** Null until it was passed. */
  readonly review: Review | null;
  /** Submits since the last pass that were graded as failed. */
  readonly failures: number;
}

/** Days until an exercise comes back, box by box. */
export const intervals = [3, 7, 14, 30, 60] as const;

const untouched: Standing = { status: "untouched", lastAt: null, review: null, failures: 0 };

/**
 * When a passed exercise is due again, by the Leitner system (S. Leitner, So lernt man lernen, 1972): the first pass puts it
 * into the first of five boxes; a pass on or after the day on which it is due moves it up one box, and each box waits about
 * twice as long as the one before. A failed Submit on or after that day sends it back to the first box once it is passed again.
 * A pass before that day only starts the box's wait anew; crashes, stops and faults of the exercise itself count for nothing.
 *
 * @param submits of one exercise, the oldest first
 */
function reviewOf(submits: readonly AttemptSummary[], zone: string): Review | null {
  let review: Review | null = null;
  let forgotten = false;
  for (const { at, status } of submits) {
    const day = dayOf(at, zone);
    const wasDue: boolean = review !== null && day >= review.dueOn;
    if (status === "failed" && wasDue) forgotten = true;
    if (status !== "passed") continue;
    const box: number = review === null || forgotten ? 0 : Math.min(review.box + (wasDue ? 1 : 0), intervals.length - 1);
    review = inBox(box, day);
    forgotten = false;
  }
  return review;
}

function inBox(box: number, passedOn: Day): Review {
  return { box, passedOn, dueOn: addDays(passedOn, intervals[box] ?? 0) };
}

/** Where one stands with every exercise that was ever touched; `standingOf` reads it. */
export type Standings = ReadonlyMap<ExerciseId, Standing>;

/** Days are those of the time zone `zone`; a pass that only the work remembers counts from when the exercise was last open. */
export function standingsOf(
  works: Readonly<Record<ExerciseId, Work>>,
  attempts: readonly AttemptSummary[],
  today: Day,
  zone: string,
): Standings {
  const byExercise = new Map<ExerciseId, AttemptSummary[]>();
  for (const attempt of attempts.toSorted((a, b) => a.at - b.at)) {
    const known = byExercise.get(attempt.exercise);
    if (known === undefined) byExercise.set(attempt.exercise, [attempt]);
    else known.push(attempt);
  }
  const touched = new Set([...Object.values(works).map(({ id }) => id), ...byExercise.keys()]);
  return new Map([...touched].map((id) => [id, stand(works[id], byExercise.get(id) ?? [], today, zone)]));
}

export function standingOf(standings: Standings, { id }: Pick<ExerciseSummary, "id">): Standing {
  return standings.get(id) ?? untouched;
}

function stand(work: Work | undefined, attempts: readonly AttemptSummary[], today: Day, zone: string): Standing {
  const submits = attempts.filter(({ kind }) => kind === "submit");
  const remembered = work?.status === "passed" ? inBox(0, dayOf(work.openedAt, zone)) : null;
  const review = reviewOf(submits, zone) ?? remembered;
  const isTried = attempts.length > 0 || (work !== undefined && work.status !== "untouched");
  const lastAt = attempts.at(-1)?.at ?? (isTried && work !== undefined && work.openedAt > 0 ? work.openedAt : null);
  const sincePass = submits.slice(submits.findLastIndex(({ status }) => status === "passed") + 1);
  const failures = sincePass.filter(({ status }) => status === "failed").length;
  const status = review === null ? (isTried ? "tried" : "untouched") : review.dueOn <= today ? "due" : "passed";
  return { status, lastAt, review, failures };
}
