/** What of the catalogue is listed, and in which order: kept in the address, so that it can be shared and Back works. */
import { type Difficulty, difficulties, type ExerciseId, type ExerciseSummary, type Language } from "../core/exercise.ts";
import { type Standing, type StandingStatus, standingStatuses } from "./review.ts";

const languages = ["sql", "python"] as const satisfies readonly Language[];

/** `order` is that of the packs, or the best match first where something is searched. */
const sorts = ["order", "title", "difficulty", "minutes", "recent"] as const;
type Sort = (typeof sorts)[number];

/** An exercise is listed when every part that is set agrees; an empty list or text is not set. */
export interface Filter {
  readonly query: string;
  readonly languages: readonly Language[];
  readonly difficulties: readonly Difficulty[];
  readonly statuses: readonly StandingStatus[];
  /** A pack's name. */
  readonly pack: string;
  readonly role: string;
  readonly topic: string;
  readonly sort: Sort;
}

export const noFilter: Filter = { query: "", languages: [], difficulties: [], statuses: [], pack: "", role: "", topic: "", sort: "order" };

/** Reads the part of an address after `?`. What an older or newer page wrote and this one doesn't know counts as not set. */
export function parseFilter(search: string): Filter {
  const parameters = new URLSearchParams(search);
  const text = (key: string): string => parameters.get(key) ?? "";
  const among = <T extends string>(key: string, known: readonly T[]): readonly T[] => {
    const named = text(key).split(",");
    return known.filter((one) => named.includes(one));
  };
  return {
    query: text("q"),
    languages: among("language", languages),
    difficulties: among("difficulty", difficulties),
    statuses: among("state", standingStatuses),
    pack: text("pack"),
    role: text("role"),
    topic: text("topic"),
    sort: among("sort", sorts)[0] ?? "order",
  };
}

/** The reverse of `parseFilter`; what is not set leaves no trace. */
export function formatFilter(filter: Filter): string {
  const parameters = new URLSearchParams();
  const put = (key: string, value: string): void => void (value === "" || parameters.set(key, value));
  put("q", filter.query);
  put("language", filter.languages.join(","));
  put("difficulty", filter.difficulties.join(","));
  put("state", filter.statuses.join(","));
  put("pack", filter.pack);
  put("role", filter.role);
  put("topic", filter.topic);
  put("sort", filter.sort === "order" ? "" : filter.sort);
  // Only commas stand between words here, and they are easier on the eye than %2C.
  return parameters.toString().replaceAll("%2C", ",");
}

/** Whether anything but the sort is set. */
export function isFiltering(filter: Filter): boolean {
  return formatFilter({ ...filter, query: filter.query.trim(), sort: "order" }) !== "";
}

/** How well each exercise that was found matches what is searched; null where nothing is searched. */
export type Hits = ReadonlyMap<ExerciseId, number> | null;

/** @param exercises in the packs' order, in which those stay that the sort holds equal */
export function choose(
  exercises: readonly ExerciseSummary[],
  filter: Filter,
  standing: (exercise: ExerciseSummary) => Standing,
  hits: Hits,
): readonly ExerciseSummary[] {
  const isIn = <T>(value: T, set: readonly T[]): boolean => set.length === 0 || set.includes(value);
  const chosen = exercises.filter(
    (exercise) =>
      (hits === null || hits.has(exercise.id)) &&
      isIn(exercise.language, filter.languages) &&
      isIn(exercise.difficulty, filter.difficulties) &&
      (filter.pack === "" || exercise.pack === filter.pack) &&
      (filter.role === "" || exercise.roles.includes(filter.role)) &&
      (filter.topic === "" || exercise.topics.includes(filter.topic)) &&
      (filter.statuses.length === 0 || filter.statuses.includes(standing(exercise).status)),
  );
  const compare = comparisons[filter.sort];
  return chosen.sort((a, b) => compare(a, b, standing, hits));
}

type Compare = (a: ExerciseSummary, b: ExerciseSummary, standing: (exercise: ExerciseSummary) => Standing, hits: Hits) => number;

const comparisons: Readonly<Record<Sort, Compare>> = {
  order: (a, b, _, hits) => (hits === null ? 0 : (hits.get(b.id) ?? 0) - (hits.get(a.id) ?? 0)),
  title: (a, b) => a.title.localeCompare(b.title, "en"),
  difficulty: (a, b) => difficulties.indexOf(a.difficulty) - difficulties.indexOf(b.difficulty),
  minutes: (a, b) => a.minutes - b.minutes,
  recent: (a, b, standing) => (standing(b).lastAt ?? 0) - (standing(a).lastAt ?? 0),
};
