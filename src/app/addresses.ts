/** Addresses of the screens: behind `#`, so that any static host will do. */
import type { ExerciseId } from "../core/exercise.ts";

export const homeHref = "#/";
export const workHref = "#/work";
export const exerciseHref = (id: ExerciseId): string => `#/${id}`;
