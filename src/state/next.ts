/** What to open next: where one was, and one exercise that is new, with the reason in words. */
import { type Catalogue, difficulties, type ExerciseSummary } from "../core/exercise.ts";
import { type Standing, type Standings, standingOf } from "./review.ts";
import type { Work } from "./work.ts";

export interface Suggestion {
  readonly exercise: ExerciseSummary;
  /** A sentence without its full stop. */
  readonly reason: string;
}

/** After so many failed Submits an easier exercise is suggested. */
const stuckAfter = 3;

/** What was open last and isn't passed; where that one is passed, what was tried last. Null where nothing was begun. */
export function lastBegun({ exercises }: Catalogue, works: Readonly<Record<string, Work>>, standings: Standings): ExerciseSummary | null {
  const openedAt = ({ id }: ExerciseSummary): number => works[id]?.openedAt ?? 0;
  const opened = exercises.filter((exercise) => openedAt(exercise) > 0).sort((a, b) => openedAt(b) - openedAt(a));
  return (
    opened.find((exercise, index) => {
      const { review, status } = standingOf(standings, exercise);
      return review === null && (index === 0 || status === "tried");
    }) ?? null
  );
}

/**
 * One exercise that was not tried yet, by the first of these rules that finds one: the first easy one where nothing was done;
 * an easier one on the topics of `current` where that one failed often; the next of the pack in which one passed last; the
 * easiest of the pack of which the smallest part is passed. Null where all was tried.
 */
export function suggest(catalogue: Catalogue, standings: Standings, current: ExerciseSummary | null): Suggestion | null {
  const { packs, exercises } = catalogue;
  const standing = (exercise: ExerciseSummary): Standing => standingOf(standings, exercise);
  const fresh = exercises.filter((exercise) => standing(exercise).status === "untouched" && exercise !== current);
  const titleOf = (name: string): string => packs.find((pack) => pack.name === name)?.title ?? name;

  if (fresh.length === exercises.length) {
    const first = easiest(fresh);
    return first && { exercise: first, reason: `A good first one: ${first.difficulty}, about ${first.minutes} minutes` };
  }

  if (current !== null && standing(current).failures >= stuckAfter) {
    const easier = fresh.filter((one) => rank(one) < rank(current) && one.language === current.language);
    const way = easier.find(({ topics }) => topics.some((topic) => current.topics.includes(topic)));
    const shared = way?.topics.find((topic) => current.topics.includes(topic));
    if (way !== undefined) return { exercise: way, reason: `Easier, and also about ${shared}: a way back to “${current.title}”` };
  }

  const passed = exercises.filter((exercise) => standing(exercise).review !== null);
  const lastPassed = passed.reduce<ExerciseSummary | null>(
    (best, one) => (best === null || (standing(one).lastAt ?? 0) >= (standing(best).lastAt ?? 0) ? one : best),
    null,
  );
  if (lastPassed !== null) {
    const pack = exercises.filter(({ pack }) => pack === lastPassed.pack);
    const after = pack.slice(pack.indexOf(lastPassed) + 1).find((exercise) => fresh.includes(exercise));
    if (after !== undefined)
      return { exercise: after, reason: `Next in ${titleOf(after.pack)}, after “${lastPassed.title}”, which you passed` };
  }

  const shares = [...new Set(fresh.map(({ pack }) => pack))].map((name) => {
    const [done, all] = [passed, exercises].map((some) => some.filter(({ pack }) => pack === name).length);
    return { name, done: done ?? 0, share: (done ?? 0) / (all ?? 1) };
  });
  const least = shares.reduce<(typeof shares)[number] | null>((best, one) => (best === null || one.share < best.share ? one : best), null);
  const exercise = least && easiest(fresh.filter(({ pack }) => pack === least.name));
  if (least === null || exercise === null) return null;
  const soFar = least.done === 0 ? "Nothing is passed yet in" : "You have passed the smallest part of";
  return { exercise, reason: `${soFar} ${titleOf(least.name)}; this is the easiest left there` };
}

const rank = ({ difficulty }: ExerciseSummary): number => difficulties.indexOf(difficulty);

/** The first of the easiest, in the packs' order. */
function easiest(exercises: readonly ExerciseSummary[]): ExerciseSummary | null {
  return exercises.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}
