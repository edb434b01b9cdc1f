/** How far one got: by pack, area and difficulty, and on which days one practised. */
import type { AttemptSummary } from "../core/attempt.ts";
import { type Catalogue, type Difficulty, difficulties, type ExerciseSummary } from "../core/exercise.ts";
import { addDays, type Day, dayOf, weekdayOf } from "./days.ts";
import { type Standings, standingOf } from "./review.ts";
import { areas, areasOf } from "./topics.ts";

/** Of some exercises; one that is due for review was passed. */
export interface Tally {
  readonly passed: number;
  readonly total: number;
}

export interface Progress extends Tally {
  readonly packs: readonly (Tally & { readonly name: string; readonly title: string })[];
  readonly difficulties: readonly (Tally & { readonly difficulty: Difficulty })[];
  /** Those with the most exercises, in the order of `topics.ts`. */
  readonly areas: readonly (Tally & { readonly area: string })[];
}

/** As many as a radar can show with their names. */
const areaCount = 8;

export function progressOf({ packs, exercises }: Catalogue, standings: Standings): Progress {
  const tallyBy = (keysOf: (exercise: ExerciseSummary) => readonly string[]): ((key: string) => Tally) => {
    const tallies = new Map<string, { passed: number; total: number }>();
    for (const exercise of exercises)
      for (const key of keysOf(exercise)) {
        const tally = tallies.get(key) ?? { passed: 0, total: 0 };
        tally.total += 1;
        if (standingOf(standings, exercise).review !== null) tally.passed += 1;
        tallies.set(key, tally);
      }
    return (key) => tallies.get(key) ?? { passed: 0, total: 0 };
  };
  const [ofPack, ofDifficulty, ofArea] = [tallyBy(({ pack }) => [pack]), tallyBy(({ difficulty }) => [difficulty]), tallyBy(areasOf)];
  const byArea = areas.map((area) => ({ area, ...ofArea(area) }));
  const largest = byArea.toSorted((a, b) => b.total - a.total).slice(0, areaCount);
  return {
    ...tallyBy(() => ["all"])("all"),
    packs: packs.map(({ name, title }) => ({ name, title, ...ofPack(name) })),
    difficulties: difficulties.map((difficulty) => ({ difficulty, ...ofDifficulty(difficulty) })),
    areas: byArea.filter((area) => area.total > 0 && largest.includes(area)),
  };
}

export interface PractisedDay {
  readonly day: Day;
  /** Runs and Submits that began on it. */
  readonly attempts: number;
}

/** The last weeks, each from Monday; this week ends with today. Attempts from a clock that runs ahead are left out. */
export function calendarOf(
  attempts: readonly AttemptSummary[],
  today: Day,
  zone: string,
  weeks = 26,
): readonly (readonly PractisedDay[])[] {
  const counts = new Map<Day, number>();
  for (const { at } of attempts) {
    const day = dayOf(at, zone);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const first = addDays(today, -weekdayOf(today) - 7 * (weeks - 1));
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => addDays(first, 7 * week + weekday))
      .filter((day) => day <= today)
      .map((day) => ({ day, attempts: counts.get(day) ?? 0 })),
  );
}
