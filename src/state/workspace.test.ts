/** The workspace store without React or a page: autosave, restore, asking twice, and storage that fails. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { emptyOutput, type GradeReport, type Grader, type RunReport } from "../core/engine.ts";
import type { PythonExercise } from "../core/exercise.ts";
import { err, ok } from "../core/result.ts";
import type { Persistence } from "./persistence.ts";
import type { StoredReports } from "./reports.ts";
import { newWork, type Work } from "./work.ts";
import { createWorkspace } from "./workspace.ts";

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

function memory(): Persistence & { works: Map<string, Work>; reports: Map<string, StoredReports>; fails: string | null } {
  const works = new Map<string, Work>();
  const reports = new Map<string, StoredReports>();
  return {
    works,
    reports,
    fails: null,
    loadWork: async () => ok([...works.values()]),
    async saveWork(work) {
      if (this.fails !== null) return err(this.fails);
      works.set(work.id, work);
      return ok(null);
    },
    leave(left) {
      for (const work of left) works.set(work.id, work);
    },
    loadReports: async (key) => ok(reports.get(key)),
    async saveReports(stored) {
      reports.set(stored.id, stored);
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

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("saving", () => {
  it("saves a change within 300 ms, also while typing goes on", async () => {
    const storage = memory();
    const store = createWorkspace(storage, grader());
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
    const store = createWorkspace(storage, grader());
    store.getState().edit(id, "last words");
    store.getState().leave();
    expect(storage.works.get(id)?.code).toBe("last words");
  });

  it("keeps what was on its way when the page goes away", () => {
    const left = vi.fn();
    const store = createWorkspace({ ...memory(), saveWork: () => new Promise(() => {}), leave: left }, grader());
    store.getState().edit(id, "half saved");
    void store.getState().flush();
    store.getState().leave();
    expect(left).toHaveBeenCalledWith([expect.objectContaining({ id, code: "half saved" })]);
  });

  it("gives a new store the draft, the place and the last reports", async () => {
    const storage = memory();
    const first = createWorkspace(storage, grader());
    await first.getState().open(id);
    first.getState().edit(id, "mine");
    first.getState().move(id, { reading: "hints", cursor: { line: 3, column: 7, top: 40 } });
    await first.getState().run(exercise);
    await first.getState().flush();

    const second = createWorkspace(storage, grader());
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
    const store = createWorkspace(storage, grader());
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
    const blocked: Persistence = { ...memory(), loadWork: async () => err("Storage is blocked.") };
    const store = createWorkspace(blocked, grader());
    await store.getState().restore();
    expect(store.getState()).toMatchObject({ restored: true, notice: "Storage is blocked." });
    store.getState().edit(id, "still here");
    expect(store.getState().works[id]?.code).toBe("still here");
  });

  it("keeps the code of a damaged record and tells of the damage", async () => {
    const records = [{ id, code: "rescued", place: "nowhere" }, { nothing: true }, newWork("warm-up/second")];
    const store = createWorkspace({ ...memory(), loadWork: async () => ok(records) }, grader());
    await store.getState().restore();
    expect(store.getState().works[id]?.code).toBe("rescued");
    expect(Object.keys(store.getState().works)).toEqual([id, "warm-up/second"]);
    expect(store.getState().notice).toContain("2 exercises");
  });

  it("does not put older work over what was typed before the storage answered", async () => {
    const store = createWorkspace({ ...memory(), loadWork: async () => ok([{ ...newWork(id), code: "old" }]) }, grader());
    store.getState().edit(id, "new");
    await store.getState().restore();
    expect(store.getState().works[id]?.code).toBe("new");
  });

  it("leaves out reports that cannot be read", async () => {
    const store = createWorkspace({ ...memory(), loadReports: async () => ok({ version: 1, run: "?" }) }, grader());
    await store.getState().open(id);
    expect(store.getState().reports[id]).toEqual({ run: null, grade: null });
  });
});

describe("running", () => {
  it("runs the starter where nothing was typed, and turns to the result", async () => {
    const run = vi.fn(async () => finished);
    const store = createWorkspace(memory(), grader({ run }));
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
    const store = createWorkspace(memory(), grader({ grade }));
    await store.getState().submit(exercise);
    expect(store.getState().works[id]?.status).toBe("passed");
    grade.mockResolvedValue(failed);
    await store.getState().submit(exercise);
    expect(store.getState().works[id]?.status).toBe("passed");
    expect(store.getState().reports[id]?.grade).toEqual(failed);
  });

  it("shows a failure of the grader itself as broken, with the code untouched", async () => {
    const store = createWorkspace(memory(), grader({ run: () => Promise.reject(new Error("no worker")) }));
    store.getState().edit(id, "mine");
    await store.getState().run(exercise);
    expect(store.getState().reports[id]?.run?.outcome).toMatchObject({ status: "broken", message: expect.stringContaining("no worker") });
    expect(store.getState().works[id]?.code).toBe("mine");
    expect(store.getState().activities[id]).toBeNull();
  });

  it("runs on chosen data until it is left", async () => {
    const run = vi.fn<Grader["run"]>(async () => finished);
    const store = createWorkspace(memory(), grader({ run }));
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
    const store = createWorkspace(memory(), grader({ run }));
    await Promise.all([store.getState().run(exercise), store.getState().runOn(exercise, [])]);
    expect(run).toHaveBeenCalledTimes(1);
    expect(store.getState().chosenData[id]).toBeUndefined();
  });

  it("takes no second Run while one is on", async () => {
    const run = vi.fn(async () => finished);
    const store = createWorkspace(memory(), grader({ run }));
    await Promise.all([store.getState().run(exercise), store.getState().submit(exercise)]);
    expect(run).toHaveBeenCalledTimes(1);
    expect(store.getState().reports[id]?.grade).toBeNull();
  });
});

it("explains at the first asking for the solution and shows it at the second", () => {
  const store = createWorkspace(memory(), grader());
  const solution = () => store.getState().works[id]?.solution ?? "hidden";
  expect(solution()).toBe("hidden");
  store.getState().askSolution(id);
  expect(solution()).toBe("asked");
  store.getState().askSolution(id);
  expect(solution()).toBe("shown");
});

it("restores the starter", () => {
  const store = createWorkspace(memory(), grader());
  store.getState().edit(id, "mine");
  store.getState().restoreStarter(id);
  expect(store.getState().works[id]?.code).toBeNull();
});
