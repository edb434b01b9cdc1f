/** The workspace store: every exercise's draft, place and reports; it saves what changes and runs what is asked. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Attempt } from "../core/attempt.ts";
import { emptyOutput, type Grader } from "../core/engine.ts";
import type { Exercise, ExerciseId, Language } from "../core/exercise.ts";
import type { NamedTable } from "../core/verdict.ts";
import type { AttemptsState } from "./attempts.ts";
import { replacedDraft } from "./draft.ts";
import type { Persistence } from "./persistence.ts";
import { type Reports, readReports, storedReports } from "./reports.ts";
import { uuid } from "./uuid.ts";
import { mergeWork, newWork, type Place, readWork, type Work } from "./work.ts";

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
  /** How often the draft was replaced from elsewhere: the editor takes over the text whenever it rises. */
  readonly replaced: Readonly<Record<ExerciseId, number>>;
  /** That a draft typed here was replaced from elsewhere, in words. */
  readonly replacement: string | null;

  restore(): Promise<void>;
  /** Opens an exercise: remembers when, and reads its last reports. */
  open(id: ExerciseId): Promise<void>;
  edit(id: ExerciseId, code: string): void;
  restoreStarter(id: ExerciseId): void;
  /** Makes a replaced draft the draft again, and keeps aside the one that stands there. */
  putBack(id: ExerciseId, code: string): Promise<void>;
  /** Puts an earlier code in the place of the draft; the editor takes it over, and its undo brings the other back. */
  restoreCode(id: ExerciseId, code: string): void;
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
  /** Takes over what other tabs have stored; for a tab that was asleep. */
  refresh(): Promise<void>;
}

/** What the workspace needs of the other stores and of the build. */
export interface WorkspaceParts {
  readonly persistence: WorkspacePersistence;
  readonly grader: Grader;
  readonly attempts: Pick<AttemptsState, "keep">;
  /** The release of Greenroom that grades. */
  readonly release: string;
}
type WorkspacePersistence = Pick<
  Persistence,
  "loadWork" | "saveWork" | "leave" | "keepDraft" | "loadReports" | "saveReports" | "subscribe"
>;

/** A change is on its way to the storage this soon, in milliseconds, however fast the typing. */
const saveDelay = 200;
/** Nothing is replaced under the hands of someone who typed so short a while ago, in milliseconds. */
const typingPause = 1500;
const noReports: Reports = { run: null, grade: null };

export function createWorkspace({ persistence, grader, attempts, release }: WorkspaceParts): StoreApi<WorkspaceState> {
  return createStore<WorkspaceState>()((set, get) => {
    /** Changed since the last save began. */
    const unsaved = new Set<ExerciseId>();
    /** On its way to the storage. */
    const underway = new Set<ExerciseId>();
    let timer: ReturnType<typeof setTimeout> | null = null;
    /** The storage could not be read; what it holds may still be read later. */
    let unread = false;
    /** Opened in this tab, which then has a place of its own in them. */
    const opened = new Set<ExerciseId>();
    /** What was typed here last: its `editedAt`, and when by the clock, which may have been put back. */
    const typed = new Map<ExerciseId, { readonly editedAt: number; readonly at: number }>();
    /** The `editedAt` of the draft that came from elsewhere last. */
    const taken = new Map<ExerciseId, number>();

    const workOf = (id: ExerciseId): Work => get().works[id] ?? newWork(id);
    const put = (work: Work): void => set({ works: { ...get().works, [work.id]: work } });
    const noteSave = (id: ExerciseId, save: SaveState): void => set({ saves: { ...get().saves, [id]: save } });

    /** `quiet`: worth keeping, but not worth telling, such as where the cursor is. */
    function change(id: ExerciseId, part: Partial<Work>, quiet = false): void {
      put({ ...workOf(id), ...part });
      unsaved.add(id);
      if (!quiet) noteSave(id, { kind: "saving" });
      timer ??= setTimeout(() => void flush(), saveDelay);
    }

    function changeDraft(id: ExerciseId, code: string | null, part: Partial<Work> = {}): void {
      const work = workOf(id);
      const editedAt = timeAfter(work.editedAt);
      typed.set(id, { editedAt, at: Date.now() });
      change(id, { ...part, code, editedAt, editedUpon: taken.get(id) ?? work.editedUpon });
    }

    async function flush(): Promise<void> {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      if (unread) await get().restore();
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
        return;
      }
      absorb(saved.value);
      if (!unsaved.has(id) && (get().saves[id]?.kind ?? "saved") !== "saved") noteSave(id, { kind: "saved", at: Date.now() });
    }

    /** Takes over what the storage holds, where another tab has changed it. */
    function absorb(stored: Work): void {
      const { id } = stored;
      const mine = get().works[id];
      const merged = mergeWork(mine ?? stored, stored);
      if (mine === undefined) {
        taken.set(id, merged.editedAt);
        put(merged);
        return;
      }
      const isMyDraft = merged.editedAt === mine.editedAt && merged.code === mine.code;
      const isTyping = Date.now() - (typed.get(id)?.at ?? 0) < typingPause;
      if (!isMyDraft && isTyping) setTimeout(() => void reload(id), typingPause);
      const draft = isMyDraft || isTyping ? mine : merged;
      const { code, editedAt, editedUpon } = draft;
      // Where one is in an exercise is this tab's own affair.
      const next = { ...merged, code, editedAt, editedUpon, place: opened.has(id) ? mine.place : merged.place };
      if (JSON.stringify(next) !== JSON.stringify(mine)) put(next);
      if (draft !== mine) giveWay(mine, merged);
    }

    const tellEditor = (id: ExerciseId): void => set({ replaced: { ...get().replaced, [id]: (get().replaced[id] ?? 0) + 1 } });

    /** Tells the editor of the new draft, and keeps the old one where the new one was not made from it. */
    function giveWay(mine: Work, { id, code, editedAt, editedUpon }: Work): void {
      taken.set(id, editedAt);
      tellEditor(id);
      const isLost = editedUpon < (typed.get(id)?.editedAt ?? 0) && mine.code !== code;
      if (!isLost || mine.code === null) return;
      typed.delete(id);
      set({ replacement: `A newer draft of ${id} came from another tab or an import. What stood here is kept under Your work.` });
      void keepAside(mine);
    }

    async function keepAside(work: Work): Promise<void> {
      const draft = replacedDraft(work);
      if (draft === null) return;
      const kept = await persistence.keepDraft(draft);
      if (!kept.ok) noteSave(work.id, { kind: "failed", because: kept.error });
    }

    /** Reads again what another tab has written: the work of one exercise, or of all. */
    async function reload(id?: ExerciseId): Promise<void> {
      const loaded = await persistence.loadWork(id);
      if (loaded.ok) for (const value of loaded.value) absorbRead(readWork(value));
    }
    const absorbRead = (read: ReturnType<typeof readWork>): void => {
      if (read !== null && !read.damaged) absorb(read.work);
    };

    async function reloadReports(id: ExerciseId): Promise<void> {
      const loaded = await persistence.loadReports(id);
      // What runs here ends later, and is newer.
      if (loaded.ok && !get().activities[id]) set({ reports: { ...get().reports, [id]: readReports(loaded.value) } });
    }

    persistence.subscribe((change) => {
      if (change.kind === "work") void reload(change.id);
      if (change.kind === "reports" && get().reports[change.id] !== undefined) void reloadReports(change.id);
      if (change.kind === "all") void reload();
    });

    async function report(id: ExerciseId, part: Partial<Reports>): Promise<void> {
      set({ reports: { ...get().reports, [id]: { ...(get().reports[id] ?? noReports), ...part } } });
      const saved = await persistence.saveReports(storedReports(id, part));
      if (!saved.ok) noteSave(id, { kind: "failed", because: saved.error });
    }

    function choose(id: ExerciseId, tables: readonly NamedTable[] | undefined): void {
      set({ chosenData: { ...get().chosenData, [id]: tables } });
    }

    /** Marks what runs, and keeps a failure of the grader itself from being lost as a rejected promise. */
    async function during(exercise: Exercise, activity: Activity, act: (begun: Begun) => Promise<void>): Promise<void> {
      const { id, starter, version } = exercise;
      if (get().activities[id]) return;
      const { code, status } = workOf(id);
      set({ activities: { ...get().activities, [id]: activity } });
      const results = activity === "run" ? "result" : "verdict";
      change(id, { status: status === "untouched" ? "tried" : status, ...placeIn(workOf(id), { results, phone: "result" }) });
      try {
        const versions = { exercise: version, grader: release };
        await act({ id: uuid(), exercise: id, kind: activity, at: Date.now(), code: code ?? starter, versions });
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
      replaced: {},
      replacement: null,

      async restore() {
        const loaded = await persistence.loadWork();
        unread = !loaded.ok;
        if (!loaded.ok) {
          set({ restored: true, notice: loaded.error });
          return;
        }
        const read = loaded.value.map(readWork);
        for (const { work } of read.filter((entry) => entry !== null)) {
          // What was typed before the storage answered is newer than what it holds, and was not made from it.
          if (typed.has(work.id) && workOf(work.id).code !== work.code) await keepAside(work);
          absorb(work);
        }
        const damaged = read.filter((entry) => entry === null || entry.damaged).length;
        set({ restored: true, notice: damaged === 0 ? null : describeDamage(damaged) });
      },

      async open(id) {
        opened.add(id);
        change(id, { openedAt: Date.now() }, true);
        if (get().reports[id] !== undefined) return;
        const loaded = await persistence.loadReports(id);
        // A Run that ended meanwhile is newer.
        if (loaded.ok && get().reports[id] === undefined) set({ reports: { ...get().reports, [id]: readReports(loaded.value) } });
      },

      edit(id, code) {
        const { code: old, status } = workOf(id);
        // The editor also tells of a text that it was given.
        if (code !== old) changeDraft(id, code, { status: status === "untouched" ? "tried" : status });
      },
      restoreStarter: (id) => changeDraft(id, null),
      async putBack(id, code) {
        await keepAside(workOf(id));
        changeDraft(id, code);
        tellEditor(id);
      },
      restoreCode(id, code) {
        get().edit(id, code);
        tellEditor(id);
      },
      move: (id, place) => change(id, placeIn(workOf(id), place), true),
      openHint: (id) => change(id, { hints: workOf(id).hints + 1 }),
      askSolution: (id) => change(id, { solution: workOf(id).solution === "hidden" ? "asked" : "shown" }),
      answer(id, question, answer) {
        const { answers, answeredAt } = workOf(id);
        const at = timeAfter(answeredAt[question] ?? 0);
        change(id, { answers: { ...answers, [question]: answer }, answeredAt: { ...answeredAt, [question]: at } });
      },

      run: (exercise) =>
        during(exercise, "run", async (begun) => {
          const run = await grader.run(exercise, begun.code, get().chosenData[exercise.id]).catch((fault: unknown) => ({
            outcome: { status: "broken" as const, message: describeFault(fault) },
            output: emptyOutput,
            elapsedMs: 0,
          }));
          // Kept before it is shown: what has been seen is never lost.
          await attempts.keep({ ...begun, status: run.outcome.status, elapsedMs: run.elapsedMs, verdict: null });
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
        during(exercise, "submit", async (begun) => {
          const grade = await grader.grade(exercise, begun.code).catch((fault: unknown) => ({
            verdict: { status: "broken" as const, message: describeFault(fault), tellAuthor: "" },
            output: emptyOutput,
            elapsedMs: 0,
          }));
          const { verdict, elapsedMs } = grade;
          await attempts.keep({ ...begun, status: verdict.status, elapsedMs, verdict });
          if (verdict.status === "passed") change(exercise.id, { status: "passed" });
          await report(exercise.id, { grade });
        }),

      stop: (language) => grader.stop(language),
      flush,
      leave() {
        const ids = [...new Set([...unsaved, ...underway])];
        if (ids.length > 0) persistence.leave(ids.map(workOf));
      },
      refresh: () => (unread ? get().restore() : reload()),
    };
  });
}

/** What is known of an attempt when it begins. */
type Begun = Omit<Attempt, "status" | "elapsedMs" | "verdict">;

/** Now; or later, where the clock stands still or was put back, so that what is changed later is always the newer. */
const timeAfter = (previous: number): number => Math.max(Date.now(), previous + 1);

const placeIn = ({ place, movedAt }: Work, part: Partial<Place>): Pick<Work, "place" | "movedAt"> => ({
  place: { ...place, ...part },
  movedAt: timeAfter(movedAt),
});

function describeDamage(count: number): string {
  return `The saved work of ${count === 1 ? "one exercise" : `${count} exercises`} was damaged. Code that could be read is here; hints and results may be missing.`;
}

function describeFault(fault: unknown): string {
  return `Greenroom itself failed here; your code is untouched. (${fault instanceof Error ? fault.message : String(fault)})`;
}
