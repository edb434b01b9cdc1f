/** Addresses of the screens: behind `#`, so that any static host will do. */
import type { ExerciseId } from "../core/exercise.ts";

export const homeHref = "#/";
export const packsHref = "#/packs";
export const assignmentHref = (code: string): string => `#/assignment/${code}`;
export const exerciseHref = (id: ExerciseId): string => `#/${id}`;
