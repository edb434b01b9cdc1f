/** What the home screen says, made of what the stores know. */
import type { Catalogue, ExerciseSummary } from "../core/exercise.ts";
import { addDays, type Day, daysBetween } from "../state/days.ts";
import { lastBegun, suggest } from "../state/next.ts";
import type { PractisedDay, Progress } from "../state/progress.ts";
import { intervals, type Standings, standingOf } from "../state/review.ts";
import { groupTopics } from "../state/topics.ts";
import type { Work } from "../state/work.ts";
import { count, countOf } from "../ui/base/format.ts";
import type { ListedExercise } from "../ui/home/exercise-row.tsx";
import type { FilterOptions } from "../ui/home/filter-bar.tsx";
import type { ProgressProps } from "../ui/home/progress.tsx";
import type { TodayProps } from "../ui/home/today.tsx";
import { daysAgo, longDay } from "../ui/home/words.ts";
import { listHref } from "./addresses.ts";

interface Known {
  readonly catalogue: Catalogue;
  readonly works: Readonly<Record<string, Work>>;
  readonly standings: Standings;
  readonly progress: Progress;
  readonly weeks: readonly (readonly PractisedDay[])[];
  readonly today: Day;
}

/** @param list finds an exercise as the list shows it */
export function todayOf(known: Known, list: (exercise: ExerciseSummary) => ListedExercise): TodayProps {
  const { catalogue, works, standings, progress, weeks, today } = known;
  const begun = lastBegun(catalogue, works, standings);
  const suggestion = suggest(catalogue, standings, begun);
  const reviews = catalogue.exercises
    .flatMap((exercise) => {
      const { review } = standingOf(standings, exercise);
      return review === null ? [] : [{ exercise, review }];
    })
    .sort((a, b) => (a.review.dueOn < b.review.dueOn ? -1 : 1));
  const due = reviews.filter(({ review }) => review.dueOn <= today);
  const next = reviews[due.length];
  const lastWeek = weeks.flat().slice(-7);
  const practised = lastWeek.filter(({ attempts }) => attempts > 0).length;
  return {
    isFirstVisit: standings.size === 0,
    date: longDay(today),
    facts: [
      `${count(progress.passed)} of ${count(progress.total)} passed`,
      `practised on ${practised} of the last ${lastWeek.length} days`,
      ...(due.length > 0 ? [`${count(due.length)} due for review`] : []),
    ],
    begun: begun && list(begun),
    suggestion: suggestion && { ...list(suggestion.exercise), reason: suggestion.reason },
    due: due.map(({ exercise, review }) => ({ ...list(exercise), since: `passed ${daysAgo(daysBetween(review.passedOn, today))}` })),
    dueHref: listHref({ statuses: ["due"] }),
    rhythm: `${intervals.slice(0, -1).join(", ")} and ${intervals.at(-1)} days`,
    nextDue: next === undefined ? null : comingDay(next.review.dueOn, today),
    isAllPassed: progress.passed === progress.total,
  };
}

const comingDay = (day: Day, today: Day): string => (day === addDays(today, 1) ? "tomorrow" : `on ${longDay(day)}`);

export function progressPropsOf({ areas, difficulties, packs }: Progress, weeks: ProgressProps["weeks"]): ProgressProps {
  return {
    weeks,
    areas,
    difficulties: difficulties.map((level) => ({ ...level, href: listHref({ difficulties: [level.difficulty] }) })),
    packs: packs.map((pack) => ({ ...pack, href: listHref({ pack: pack.name }) })),
  };
}

export function optionsOf({ packs, exercises }: Catalogue): FilterOptions {
  const roles = [...new Set(exercises.flatMap((exercise) => exercise.roles))].sort((a, b) => a.localeCompare(b, "en"));
  return { packs, roles, topics: groupTopics(exercises) };
}

export function foundOf(found: number, total: number): string {
  return found === total ? countOf(total, "exercise") : `${count(found)} of ${countOf(total, "exercise")}`;
}
