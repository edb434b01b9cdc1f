/** The workspace store without React or a page: autosave, restore, asking twice, and storage that fails. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { emptyOutput, type GradeReport, type Grader, type RunReport } from "../core/engine.ts";
import type { PythonExercise } from "../core/exercise.ts";
import { err, ok } from "../core/result.ts";
import type { ReplacedDraft } from "./draft.ts";
import type { StorageChange } from "./persistence.ts";
import type { StoredReports } from "./reports.ts";
import { mergeWork, newWork, type Work } from "./work.ts";
import { createWorkspace, type WorkspaceParts, type WorkspaceState } from "./workspace.ts";

const exercise: PythonExercise = {
  id: "warm-up/first",
  pack: "warm-up",
  name: "first",
  version: 1,
  title: "First",
  difficulty: "easy",
  minutes: 5,
  topics: [],
  roles: [],
  prompt: "",
  hints: [],
  explanation: "",
  questions: [],
  starter: "# start",
  reference: "",
  right: {},
  limits: { seconds: 10 },
  language: "python",
  entry: ["f"],
  packages: [],
  contract: { relative: 0, absolute: 0, notes: [] },
  cases: "",
  checks: "",
};
const { id } = exercise;

const finished: RunReport = { outcome: { status: "finished", results: [] }, output: emptyOutput, elapsedMs: 1 };
const passed: GradeReport = {
  verdict: { status: "passed", tally: { agree: 3, total: 3, noun: "cases" } },
  output: emptyOutput,
  elapsedMs: 1,
};

type MemoryPersistence = WorkspaceParts["persistence"] & {
  works: Map<string, Work>;
  reports: Map<string, StoredReports>;
  drafts: ReplacedDraft[];
  fails: string | null;
  /** What another tab would cause. */
  tell: (change: StorageChange) => void;
};

function memory(): MemoryPersistence {
  const works = new Map<string, Work>();
  const reports = new Map<string, StoredReports>();
  return {
    works,
    reports,
    drafts: [],
    fails: null,
    tell: () => {},
    subscribe(listener) {
      this.tell = listener;
    },
    loadWork: async (only) => ok([...works.values()].filter((work) => only === undefined || work.id === only)),
    async saveWork(work) {
      if (this.fails !== null) return err(this.fails);
      const stored = works.get(work.id);
      const merged = stored === undefined ? work : mergeWork(stored, work);
      works.set(work.id, merged);
      return ok(merged);
    },
    async keepDraft(draft) {
      this.drafts.push(draft);
      return ok(null);
    },
    leave(left) {
      for (const work of left) works.set(work.id, work);
    },
    loadReports: async (key) => ok(reports.get(key)),
    async saveReports(stored) {
      reports.set(stored.id, { ...reports.get(stored.id), ...stored });
      return ok(null);
    },
  };
}

function grader(part: Partial<Grader> = {}): Grader {
  return {
    warm: () => {},
    run: async () => finished,
    plan: async () => ({ kind: "none", because: "" }),
    gradeQuickly: async () => passed,
    grade: async () => passed,
    stop: () => {},
    subscribe: () => () => {},
    dispose: () => {},
    ...part,
  };
}

/** A workspace whose attempts nobody asks for. */
const workspace = (persistence: WorkspaceParts["persistence"], grader: Grader, keep = vi.fn(async () => {})) =>
  createWorkspace({ persistence, grader, attempts: { keep }, release: "1.2.3" });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("saving", () => {
  it("saves a change within 300 ms, also while typing goes on", async () => {
    const storage = memory();
    const store = workspace(storage, grader());
    for (const code of ["a", "ab", "abc", "abcd"]) {
      store.getState().edit(id, code);
      await vi.advanceTimersByTimeAsync(75);
    }
    expect(storage.works.get(id)?.code).toBe("abc");
    expect(store.getState().saves[id]).toEqual({ kind: "saving" });
    await vi.advanceTimersByTimeAsync(300);
    expect(storage.works.get(id)?.code).toBe("abcd");
    expect(store.getState().saves[id]).toMatchObject({ kind: "saved" });
  });

  it("keeps the last key press when the page goes away at once", () => {
    const storage = memory();
    const store = workspace(storage, grader());
    store.getState().edit(id, "last words");
    store.getState().leave();
    expect(storage.works.get(id)?.code).toBe("last words");
  });

  it("keeps what was on its way when the page goes away", () => {
    const left = vi.fn();
    const store = workspace({ ...memory(), saveWork: () => new Promise(() => {}), leave: left }, grader());
    store.getState().edit(id, "half saved");
    void store.getState().flush();
    store.getState().leave();
    expect(left).toHaveBeenCalledWith([expect.objectContaining({ id, code: "half saved" })]);
  });

  it("gives a new store the draft, the place and the last reports", async () => {
    const storage = memory();
    const first = workspace(storage, grader());
    await first.getState().open(id);
    first.getState().edit(id, "mine");
    first.getState().move(id, { reading: "hints", cursor: { line: 3, column: 7, top: 40 } });
    await first.getState().run(exercise);
    await first.getState().flush();

    const second = workspace(storage, grader());
    await second.getState().restore();
    await second.getState().open(id);
    expect(second.getState().works[id]).toMatchObject({
      code: "mine",
      status: "tried",
      place: { reading: "hints", cursor: { line: 3, column: 7, top: 40 } },
    });
    expect(second.getState().reports[id]?.run).toEqual(finished);
  });

  it("says what failed, keeps the text, and saves it with the next change", async () => {
    const storage = memory();
    const store = workspace(storage, grader());
    storage.fails = "The disk is full.";
    store.getState().edit(id, "kept");
    await store.getState().flush();
    expect(store.getState().saves[id]).toEqual({ kind: "failed", because: "The disk is full." });
    expect(store.getState().works[id]?.code).toBe("kept");
    storage.fails = null;
    await store.getState().flush();
    expect(storage.works.get(id)?.code).toBe("kept");
    expect(store.getState().saves[id]).toMatchObject({ kind: "saved" });
  });
});

describe("restoring", () => {
  it("works in memory and says so where the storage is blocked", async () => {
    const blocked = { ...memory(), loadWork: async () => err("Storage is blocked.") };
    const store = workspace(blocked, grader());
    await store.getState().restore();
    expect(store.getState()).toMatchObject({ restored: true, notice: "Storage is blocked." });
    store.getState().edit(id, "still here");
    expect(store.getState().works[id]?.code).toBe("still here");
  });

  it("keeps the code of a damaged record and tells of the damage", async () => {
    const records = [{ id, code: "rescued", place: "nowhere" }, { nothing: true }, newWork("warm-up/second")];
    const store = workspace({ ...memory(), loadWork: async () => ok(records) }, grader());
    await store.getState().restore();
    expect(store.getState().works[id]?.code).toBe("rescued");
    expect(Object.keys(store.getState().works)).toEqual([id, "warm-up/second"]);
    expect(store.getState().notice).toContain("2 exercises");
  });

  it("does not put older work over what was typed before the storage answered, and keeps both", async () => {
    const storage = { ...memory(), loadWork: async () => ok([{ ...newWork(id), code: "old", editedAt: 5 }]) };
    const store = workspace(storage, grader());
    store.getState().edit(id, "new");
    await store.getState().restore();
    expect(store.getState().works[id]?.code).toBe("new");
    expect(storage.drafts).toMatchObject([{ exercise: id, at: 5, code: "old" }]);
  });

  it("reads late what could not be read at first, before it saves", async () => {
    const storage = memory();
    storage.works.set(id, { ...newWork(id), code: "of yesterday", editedAt: 5, hints: 2 });
    const loadWork = vi.fn(storage.loadWork).mockResolvedValueOnce(err("The storage does not answer."));
    const late = Object.assign(storage, { loadWork });
    const store = workspace(late, grader());
    await store.getState().restore();
    store.getState().edit(id, "of today");
    await store.getState().flush();
    expect(store.getState().notice).toBeNull();
    expect(storage.works.get(id)).toMatchObject({ code: "of today", hints: 2 });
    expect(storage.drafts).toMatchObject([{ code: "of yesterday" }]);
  });

  it("leaves out reports that cannot be read", async () => {
    const store = workspace({ ...memory(), loadReports: async () => ok({ version: 1, run: "?" }) }, grader());
    await store.getState().open(id);
    expect(store.getState().reports[id]).toEqual({ run: null, grade: null });
  });
});

describe("running", () => {
  it("runs the starter where nothing was typed, and turns to the result", async () => {
    const run = vi.fn(async () => finished);
    const store = workspace(memory(), grader({ run }));
    const running = store.getState().run(exercise);
    expect(store.getState().activities[id]).toBe("run");
    await running;
    expect(run).toHaveBeenCalledWith(exercise, "# start", undefined);
    expect(store.getState().activities[id]).toBeNull();
    expect(store.getState().works[id]?.place).toMatchObject({ results: "result", phone: "result" });
  });

  it("marks a pass, and a later failure does not take it back", async () => {
    const failed: GradeReport = { ...passed, verdict: { status: "stopped", reason: "time", message: "Too slow." } };
    const grade = vi.fn(async () => passed);
    const store = workspace(memory(), grader({ grade }));
    await store.getState().submit(exercise);
    expect(store.getState().works[id]?.status).toBe("passed");
    grade.mockResolvedValue(failed);
    await store.getState().submit(exercise);
    expect(store.getState().works[id]?.status).toBe("passed");
    expect(store.getState().reports[id]?.grade).toEqual(failed);
  });

  it("shows a failure of the grader itself as broken, with the code untouched", async () => {
    const store = workspace(memory(), grader({ run: () => Promise.reject(new Error("no worker")) }));
    store.getState().edit(id, "mine");
    await store.getState().run(exercise);
    expect(store.getState().reports[id]?.run?.outcome).toMatchObject({ status: "broken", message: expect.stringContaining("no worker") });
    expect(store.getState().works[id]?.code).toBe("mine");
    expect(store.getState().activities[id]).toBeNull();
  });

  it("runs on chosen data until it is left", async () => {
    const run = vi.fn<Grader["run"]>(async () => finished);
    const store = workspace(memory(), grader({ run }));
    const tables = [{ name: "users", rows: { columns: ["user_id"], rows: [[1n]], truncated: false } }];
    await store.getState().runOn(exercise, tables);
    store.getState().edit(id, "changed");
    await store.getState().run(exercise);
    expect(run.mock.calls).toEqual([
      [exercise, "# start", tables],
      [exercise, "changed", tables],
    ]);
    await store.getState().leaveChosenData(exercise);
    await store.getState().run(exercise);
    expect(run.mock.calls.slice(2)).toEqual([
      [exercise, "changed", undefined],
      [exercise, "changed", undefined],
    ]);
  });

  it("does not change the data under a Run", async () => {
    const run = vi.fn(async () => finished);
    const store = workspace(memory(), grader({ run }));
    await Promise.all([store.getState().run(exercise), store.getState().runOn(exercise, [])]);
    expect(run).toHaveBeenCalledTimes(1);
    expect(store.getState().chosenData[id]).toBeUndefined();
  });

  it("takes no second Run while one is on", async () => {
    const run = vi.fn(async () => finished);
    const store = workspace(memory(), grader({ run }));
    await Promise.all([store.getState().run(exercise), store.getState().submit(exercise)]);
    expect(run).toHaveBeenCalledTimes(1);
    expect(store.getState().reports[id]?.grade).toBeNull();
  });
});

describe("attempts", () => {
  it("keeps a Run and a Submit whole, before they are shown", async () => {
    vi.setSystemTime(1_000);
    const shown: unknown[] = [];
    const keep = vi.fn(async () => void shown.push(store.getState().reports[id] ?? null));
    const store = workspace(memory(), grader(), keep);
    store.getState().edit(id, "mine");
    await store.getState().run(exercise);
    await store.getState().submit(exercise);
    const common = { id: expect.stringMatching(/^[0-9a-f-]{36}$/), exercise: id, at: 1_000, code: "mine", elapsedMs: 1 };
    const versions = { exercise: 1, grader: "1.2.3" };
    expect(keep.mock.calls).toEqual([
      [{ ...common, versions, kind: "run", status: "finished", verdict: null }],
      [{ ...common, versions, kind: "submit", status: "passed", verdict: passed.verdict }],
    ]);
    expect(shown).toEqual([null, { run: finished, grade: null }]);
  });
});

describe("two tabs", () => {
  /** Two workspaces on one storage; each is told of what the other saves. */
  async function twoTabs() {
    const storage = memory();
    const tab = async () => {
      const own = Object.assign(Object.create(storage), { tell: () => {}, drafts: storage.drafts }) as MemoryPersistence;
      const store = workspace(own, grader());
      await store.getState().restore();
      await store.getState().open(id);
      const hear = async (): Promise<void> => {
        own.tell({ kind: "work", id });
        await vi.advanceTimersByTimeAsync(0);
      };
      return { ...store, hear };
    };
    const tabs = [await tab(), await tab()] as const;
    await vi.advanceTimersByTimeAsync(5_000);
    return { storage, tabs };
  }
  const code = (store: { getState: () => WorkspaceState }) => store.getState().works[id]?.code;

  it("show each other's draft where nobody types", async () => {
    const { storage, tabs } = await twoTabs();
    const [here, there] = tabs;
    here.getState().edit(id, "from here");
    await here.getState().flush();
    await there.hear();
    expect(code(there)).toBe("from here");
    expect(there.getState()).toMatchObject({ replaced: { [id]: 1 }, replacement: null });
    // Typing on in the second tab goes on from there, so nothing is lost in the first.
    await vi.advanceTimersByTimeAsync(5_000);
    there.getState().edit(id, "from here to there");
    await there.getState().flush();
    await vi.advanceTimersByTimeAsync(5_000);
    there.getState().edit(id, "from here to there and on");
    await there.getState().flush();
    await here.hear();
    expect(code(here)).toBe("from here to there and on");
    expect(here.getState().replacement).toBeNull();
    expect(storage.drafts).toEqual([]);
  });

  it("do not replace a text under the hands, and keep the older draft aside", async () => {
    const { storage, tabs } = await twoTabs();
    const [here, there] = tabs;
    here.getState().edit(id, "older");
    await vi.advanceTimersByTimeAsync(10);
    there.getState().edit(id, "newer");
    await Promise.all([here.getState().flush(), there.getState().flush()]);
    await here.hear();
    expect(code(here)).toBe("older");
    await vi.advanceTimersByTimeAsync(5_000);
    expect([code(here), code(there), storage.works.get(id)?.code]).toEqual(["newer", "newer", "newer"]);
    expect(here.getState().replacement).toContain(id);
    expect(there.getState().replacement).toBeNull();
    expect(storage.drafts).toMatchObject([{ exercise: id, code: "older" }]);
  });

  it("both get in what they have to say: answers, hints, a pass", async () => {
    const { storage, tabs } = await twoTabs();
    const [here, there] = tabs;
    here.getState().answer(id, 0, "1");
    there.getState().answer(id, 1, "2");
    here.getState().openHint(id);
    here.getState().openHint(id);
    there.getState().openHint(id);
    await there.getState().submit(exercise);
    await Promise.all([here.getState().flush(), there.getState().flush()]);
    await Promise.all([here.hear(), there.hear()]);
    const both = { answers: { 0: "1", 1: "2" }, hints: 2, status: "passed" };
    expect(storage.works.get(id)).toMatchObject(both);
    expect(here.getState().works[id]).toMatchObject(both);
    expect(there.getState().works[id]).toMatchObject(both);
  });

  it("keep their places apart", async () => {
    const { tabs } = await twoTabs();
    const [here, there] = tabs;
    here.getState().move(id, { reading: "hints" });
    await here.getState().flush();
    await there.hear();
    expect(there.getState().works[id]?.place.reading).toBe("prompt");
  });

  it("take over work changed elsewhere while asleep", async () => {
    const { storage, tabs } = await twoTabs();
    storage.works.set(id, { ...newWork(id), code: "meanwhile", editedAt: Date.now() });
    await tabs[0].getState().refresh();
    expect(code(tabs[0])).toBe("meanwhile");
  });
});

it("lets a change win over an earlier one of a clock that was put back", async () => {
  vi.setSystemTime(1_000_000);
  const storage = memory();
  const store = workspace(storage, grader());
  store.getState().edit(id, "before");
  await store.getState().flush();
  vi.setSystemTime(500_000);
  store.getState().edit(id, "after");
  await store.getState().flush();
  expect(storage.works.get(id)?.code).toBe("after");
});

it("explains at the first asking for the solution and shows it at the second", () => {
  const store = workspace(memory(), grader());
  const solution = () => store.getState().works[id]?.solution ?? "hidden";
  expect(solution()).toBe("hidden");
  store.getState().askSolution(id);
  expect(solution()).toBe("asked");
  store.getState().askSolution(id);
  expect(solution()).toBe("shown");
});

it("puts an earlier code in the place of the draft and tells the editor", () => {
  const store = workspace(memory(), grader());
  store.getState().edit(id, "mine");
  store.getState().restoreCode(id, "earlier");
  expect(store.getState().works[id]?.code).toBe("earlier");
  expect(store.getState().replaced[id]).toBe(1);
});

it("restores the starter", () => {
  const store = workspace(memory(), grader());
  store.getState().edit(id, "mine");
  store.getState().restoreStarter(id);
  expect(store.getState().works[id]?.code).toBeNull();
});
