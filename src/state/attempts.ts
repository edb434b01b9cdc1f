/** The attempts store: every Run and Submit in time order, without code; the whole of one exercise's when asked for. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Attempt, AttemptSummary } from "../core/attempt.ts";
import type { ExerciseId } from "../core/exercise.ts";
import { attemptSchema, attemptSummarySchema } from "../grading/attempt-schema.ts";
import type { Persistence } from "./persistence.ts";

export interface AttemptsState {
  /** All of them, in time order. */
  readonly summaries: readonly AttemptSummary[];
  /** What went wrong with the storage, in words. */
  readonly notice: string | null;
  /** Reads the summaries, at the start and again after every change of another tab. */
  restore(): Promise<void>;
  /** Keeps an attempt. Where it cannot be stored it stays in memory, and goes along with the next. */
  keep(attempt: Attempt): Promise<void>;
  /** The attempts at one exercise with code and verdict, in time order. */
  load(exercise: ExerciseId): Promise<readonly Attempt[]>;
}

type AttemptsPersistence = Pick<Persistence, "loadSummaries" | "loadAttempts" | "addAttempts" | "subscribe">;

export function createAttempts(persistence: AttemptsPersistence): StoreApi<AttemptsState> {
  const store = createStore<AttemptsState>()((set, get) => {
    /** Not stored yet, by id. */
    const waiting = new Map<string, Attempt>();
    /** A later look at the storage is the one that counts. */
    let looks = 0;
    /** What was kept since that look began, which it may have missed. */
    let missed: readonly AttemptSummary[] = [];

    return {
      summaries: [],
      notice: null,

      async restore() {
        const look = ++looks;
        missed = [...waiting.values()].map(summaryOf);
        const loaded = await persistence.loadSummaries();
        if (look !== looks) return;
        if (!loaded.ok) {
          set({ notice: loaded.error });
          return;
        }
        const read = loaded.value.flatMap((value) => attemptSummarySchema.safeParse(value).data ?? []);
        const damaged = loaded.value.length - read.length;
        set({ summaries: inTimeOrder([...read, ...missed]), notice: describeDamage(damaged) });
      },

      async keep(attempt) {
        waiting.set(attempt.id, attempt);
        missed = [...missed, summaryOf(attempt)];
        set({ summaries: inTimeOrder([...get().summaries, summaryOf(attempt)]) });
        const going = [...waiting.values()];
        const added = await persistence.addAttempts(going);
        if (added.ok) for (const { id } of going) waiting.delete(id);
        set({ notice: added.ok ? null : added.error });
      },

      async load(exercise) {
        const loaded = await persistence.loadAttempts(exercise);
        if (!loaded.ok) set({ notice: loaded.error });
        const read = (loaded.ok ? loaded.value : []).flatMap((value) => attemptSchema.safeParse(value).data ?? []);
        return inTimeOrder([...read, ...[...waiting.values()].filter((attempt) => attempt.exercise === exercise)]);
      },
    };
  });
  persistence.subscribe(({ kind }) => {
    if (kind === "attempts" || kind === "all") void store.getState().restore();
  });
  return store;
}

/** An attempt without code and verdict. */
export const summaryOf = ({ id, exercise, kind, at, status }: Attempt): AttemptSummary => ({ id, exercise, kind, at, status });

/** Each once: one that is being stored may also have been read already. */
function inTimeOrder<Kept extends AttemptSummary>(attempts: readonly Kept[]): readonly Kept[] {
  const once = new Map(attempts.map((attempt) => [attempt.id, attempt]));
  return [...once.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

function describeDamage(count: number): string | null {
  if (count === 0) return null;
  return `${count === 1 ? "One attempt" : `${count} attempts`} in this browser's storage cannot be read and ${count === 1 ? "is" : "are"} left out. Everything else is here; save it as a file.`;
}
