/** The workspace store: every exercise's draft, place and reports; it saves what changes and runs what is asked. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { emptyOutput, type Grader } from "../core/engine.ts";
import type { Exercise, ExerciseId, Language } from "../core/exercise.ts";
import type { NamedTable } from "../core/verdict.ts";
import type { Persistence } from "./persistence.ts";
import { type Reports, readReports, storedReports } from "./reports.ts";
import { newWork, type Place, readWork, type Work } from "./work.ts";

export type SaveState =
  /** `at` is in milliseconds since 1970. An exercise with nothing to save since the page was opened has no state at all. */
  { readonly kind: "saved"; readonly at: number } | { readonly kind: "saving" } | { readonly kind: "failed"; readonly because: string };

export type Activity = "run" | "submit";

export interface WorkspaceState {
  /** False until the saved work has been read. */
  readonly restored: boolean;
  /** What went wrong with the storage, in words. */
  readonly notice: string | null;
  readonly works: Readonly<Record<ExerciseId, Work>>;
  readonly reports: Readonly<Record<ExerciseId, Reports>>;
  readonly saves: Readonly<Record<ExerciseId, SaveState>>;
  /** What runs now. */
  readonly activities: Readonly<Record<ExerciseId, Activity | null>>;
  /** The tables that Run uses in the place of the visible data; none where it uses that. */
  readonly chosenData: Readonly<Record<ExerciseId, readonly NamedTable[] | undefined>>;

  restore(): Promise<void>;
  /** Opens an exercise: remembers when, and reads its last reports. */
  open(id: ExerciseId): Promise<void>;
  edit(id: ExerciseId, code: string): void;
  restoreStarter(id: ExerciseId): void;
  move(id: ExerciseId, place: Partial<Place>): void;
  openHint(id: ExerciseId): void;
  /** The first time it explains, the second time it shows. */
  askSolution(id: ExerciseId): void;
  answer(id: ExerciseId, question: number, answer: string): void;
  run(exercise: Exercise): Promise<void>;
  /** Chooses the tables that this Run and the next ones use. */
  runOn(exercise: Exercise, tables: readonly NamedTable[]): Promise<void>;
  /** Goes back to the visible data, and runs on it. */
  leaveChosenData(exercise: Exercise): Promise<void>;
  submit(exercise: Exercise): Promise<void>;
  stop(language: Language): void;
  /** Saves at once what waits to be saved. */
  flush(): Promise<void>;
  /** The same when the page goes away and nothing can be waited for. */
  leave(): void;
}

/** A change is on its way to the storage this soon, in milliseconds, however fast the typing. */
const saveDelay = 200;
const noReports: Reports = { run: null, grade: null };

export function createWorkspace(persistence: Persistence, grader: Grader): StoreApi<WorkspaceState> {
  return createStore<WorkspaceState>()((set, get) => {
    /** Changed since the last save began. */
    const unsaved = new Set<ExerciseId>();
    /** On its way to the storage. */
    const underway = new Set<ExerciseId>();
    let timer: ReturnType<typeof setTimeout> | null = null;

    const workOf = (id: ExerciseId): Work => get().works[id] ?? newWork(id);
    const noteSave = (id: ExerciseId, save: SaveState): void => set({ saves: { ...get().saves, [id]: save } });

    /** `quiet`: worth keeping, but not worth telling, such as where the cursor is. */
    function change(id: ExerciseId, part: Partial<Work>, quiet = false): void {
      set({ works: { ...get().works, [id]: { ...workOf(id), ...part } } });
      unsaved.add(id);
      if (!quiet) noteSave(id, { kind: "saving" });
      timer ??= setTimeout(() => void flush(), saveDelay);
    }

    async function flush(): Promise<void> {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      const ids = [...unsaved];
      unsaved.clear();
      await Promise.all(ids.map(save));
    }

    async function save(id: ExerciseId): Promise<void> {
      underway.add(id);
      const saved = await persistence.saveWork(workOf(id));
      underway.delete(id);
      if (!saved.ok) {
        // It goes along with the next save; the text itself is safe in memory.
        unsaved.add(id);
        noteSave(id, { kind: "failed", because: saved.error });
      } else if (!unsaved.has(id) && (get().saves[id]?.kind ?? "saved") !== "saved") noteSave(id, { kind: "saved", at: Date.now() });
    }

    async function report(id: ExerciseId, part: Partial<Reports>): Promise<void> {
      const reports = { ...(get().reports[id] ?? noReports), ...part };
      set({ reports: { ...get().reports, [id]: reports } });
      const saved = await persistence.saveReports(storedReports(id, reports));
      if (!saved.ok) noteSave(id, { kind: "failed", because: saved.error });
    }

    function choose(id: ExerciseId, tables: readonly NamedTable[] | undefined): void {
      set({ chosenData: { ...get().chosenData, [id]: tables } });
    }

    /** Marks what runs, and keeps a failure of the grader itself from being lost as a rejected promise. */
    async function during(exercise: Exercise, activity: Activity, act: (code: string) => Promise<void>): Promise<void> {
      const { id, starter } = exercise;
      if (get().activities[id]) return;
      const { code, status, place } = workOf(id);
      set({ activities: { ...get().activities, [id]: activity } });
      const results = activity === "run" ? "result" : "verdict";
      change(id, { status: status === "untouched" ? "tried" : status, place: { ...place, results, phone: "result" } });
      try {
        await act(code ?? starter);
      } finally {
        set({ activities: { ...get().activities, [id]: null } });
      }
    }

    return {
      restored: false,
      notice: null,
      works: {},
      reports: {},
      saves: {},
      activities: {},
      chosenData: {},

      async restore() {
        const loaded = await persistence.loadWork();
        if (!loaded.ok) {
          set({ restored: true, notice: loaded.error });
          return;
        }
        const read = loaded.value.map(readWork);
        const damaged = read.filter((entry) => entry === null || entry.damaged).length;
        const works = Object.fromEntries(read.flatMap((entry) => (entry === null ? [] : [[entry.work.id, entry.work]])));
        // What was changed before the storage answered is newer than what it holds.
        set({ restored: true, works: { ...works, ...get().works }, notice: damaged === 0 ? null : describeDamage(damaged) });
      },

      async open(id) {
        change(id, { openedAt: Date.now() }, true);
        if (get().reports[id] !== undefined) return;
        const loaded = await persistence.loadReports(id);
        // A Run that ended meanwhile is newer.
        if (loaded.ok && get().reports[id] === undefined) set({ reports: { ...get().reports, [id]: readReports(loaded.value) } });
      },

      edit(id, code) {
        const { status } = workOf(id);
        change(id, { code, status: status === "untouched" ? "tried" : status });
      },
      restoreStarter: (id) => change(id, { code: null }),
      move: (id, place) => change(id, { place: { ...workOf(id).place, ...place } }, true),
      openHint: (id) => change(id, { hints: workOf(id).hints + 1 }),
      askSolution: (id) => change(id, { solution: workOf(id).solution === "hidden" ? "asked" : "shown" }),
      answer: (id, question, answer) => change(id, { answers: { ...workOf(id).answers, [question]: answer } }),

      run: (exercise) =>
        during(exercise, "run", async (code) => {
          const run = await grader.run(exercise, code, get().chosenData[exercise.id]).catch((fault: unknown) => ({
            outcome: { status: "broken" as const, message: describeFault(fault) },
            output: emptyOutput,
            elapsedMs: 0,
          }));
          await report(exercise.id, { run });
        }),

      async runOn(exercise, tables) {
        if (get().activities[exercise.id]) return;
        choose(exercise.id, tables);
        await get().run(exercise);
      },
      async leaveChosenData(exercise) {
        if (get().activities[exercise.id]) return;
        choose(exercise.id, undefined);
        await get().run(exercise);
      },

      submit: (exercise) =>
        during(exercise, "submit", async (code) => {
          const grade = await grader.grade(exercise, code).catch((fault: unknown) => ({
            verdict: { status: "broken" as const, message: describeFault(fault), tellAuthor: "" },
            output: emptyOutput,
            elapsedMs: 0,
          }));
          if (grade.verdict.status === "passed") change(exercise.id, { status: "passed" });
          await report(exercise.id, { grade });
        }),

      stop: (language) => grader.stop(language),
      flush,
      leave() {
        const ids = [...new Set([...unsaved, ...underway])];
        if (ids.length > 0) persistence.leave(ids.map(workOf));
      },
    };
  });
}

function describeDamage(count: number): string {
  return `The saved work of ${count === 1 ? "one exercise" : `${count} exercises`} was damaged. Code that could be read is here; hints and results may be missing.`;
}

function describeFault(fault: unknown): string {
  return `Greenroom itself failed here; your code is untouched. (${fault instanceof Error ? fault.message : String(fault)})`;
}
