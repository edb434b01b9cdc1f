/** The store of the assignment that one is at: which, and since when. */
import { z } from "zod";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { ExerciseId } from "../core/exercise.ts";
import { type Assignment, decodeAssignment } from "./assignment.ts";
import type { Preferences } from "./settings.ts";

export interface CurrentAssignment {
  /** As in its link. */
  readonly code: string;
  readonly assignment: Assignment;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

export interface AssignmentsState {
  readonly current: CurrentAssignment | null;
  /** Starts the clock; `code` is that of a link. One at a time: another takes its place. */
  start(code: string, now: number): void;
  leave(): void;
  /** Whether hints and solution of this exercise can be opened now. */
  hintsOn(id: ExerciseId): boolean;
}

const key = "assignment";
const kept = z.object({ code: z.string(), startedAt: z.number() });

export function createAssignments(preferences: Preferences): StoreApi<AssignmentsState> {
  return createStore<AssignmentsState>()((set, get) => ({
    current: restored(preferences.get(key)),
    start(code, startedAt) {
      const text = JSON.stringify({ code, startedAt });
      preferences.set(key, text);
      set({ current: restored(text) });
    },
    leave() {
      preferences.set(key, "");
      set({ current: null });
    },
    hintsOn(id) {
      const assignment = get().current?.assignment;
      return assignment === undefined || assignment.hints || !assignment.exercises.includes(id);
    },
  }));
}

function restored(text: string | null): CurrentAssignment | null {
  if (!text) return null;
  try {
    const read = kept.safeParse(JSON.parse(text));
    const assignment = read.success ? decodeAssignment(read.data.code) : undefined;
    return read.success && assignment?.ok ? { ...read.data, assignment: assignment.value } : null;
  } catch {
    // Not JSON: not written by this page.
    return null;
  }
}
