/** How many seconds one has been at each exercise, kept with the small settings. */
import { z } from "zod";
import type { ExerciseId } from "../core/exercise.ts";
import type { Preferences } from "./settings.ts";

export interface Times {
  of(id: ExerciseId): number;
  /** Gives the new sum. */
  add(id: ExerciseId, seconds: number): number;
}

const stored = z.record(z.string(), z.number().nonnegative());

export function createTimes(preferences: Preferences): Times {
  const times = new Map(Object.entries(read(preferences.get("times"))));
  return {
    of: (id) => times.get(id) ?? 0,
    add(id, seconds) {
      const sum = (times.get(id) ?? 0) + seconds;
      times.set(id, sum);
      preferences.set("times", JSON.stringify(Object.fromEntries(times)));
      return sum;
    },
  };
}

/** Times that cannot be read are forgotten: they are no more than a figure in the bar. */
function read(text: string | null): Readonly<Record<string, number>> {
  try {
    return stored.safeParse(JSON.parse(text ?? "{}")).data ?? {};
  } catch {
    return {};
  }
}
