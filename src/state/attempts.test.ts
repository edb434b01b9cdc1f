/** The attempts store: what is kept, in time order, over failing storage and other tabs. */
import { describe, expect, it, vi } from "vitest";
import type { Attempt } from "../core/attempt.ts";
import { err, ok, type Result } from "../core/result.ts";
import { createAttempts, summaryOf } from "./attempts.ts";
import type { StorageChange } from "./persistence.ts";
import { uuid } from "./uuid.ts";

const exercise = "warm-up/first";
const attemptAt = (at: number, part: Partial<Attempt> = {}): Attempt => ({
  id: uuid(),
  exercise,
  kind: "submit",
  at,
  status: "passed",
  code: `-- at ${at}`,
  elapsedMs: 3,
  verdict: { status: "passed", tally: { agree: 2, total: 2, noun: "datasets" } },
  versions: { exercise: 1, grader: "0.1.0" },
  ...part,
});

function memory(...given: Attempt[]) {
  const kept = new Map(given.map((attempt) => [attempt.id, attempt]));
  let listener = (_: StorageChange): void => {};
  return {
    kept,
    tell: (change: StorageChange) => listener(change),
    loadSummaries: async (): Promise<Result<readonly unknown[], string>> => ok([...kept.values()].map(summaryOf)),
    loadAttempts: async (of?: string): Promise<Result<readonly unknown[], string>> =>
      ok([...kept.values()].filter((attempt) => attempt.exercise === of)),
    addAttempts: vi.fn(async (attempts: readonly Attempt[]): Promise<Result<null, string>> => {
      for (const attempt of attempts) kept.set(attempt.id, attempt);
      return ok(null);
    }),
    subscribe: (to: (change: StorageChange) => void) => {
      listener = to;
    },
  };
}

describe("summaries", () => {
  it("are in time order, whatever the order of the storage", async () => {
    const [late, early, first] = [attemptAt(30), attemptAt(20), attemptAt(10)];
    const store = createAttempts(memory(late, early));
    await store.getState().restore();
    await store.getState().keep(first);
    expect(store.getState().summaries).toEqual([first, early, late].map(summaryOf));
  });

  it("hold what was kept while the storage was being read", async () => {
    const storage = memory(attemptAt(10));
    const before = await storage.loadSummaries();
    let answer = (_: typeof before): void => {};
    const store = createAttempts({ ...storage, loadSummaries: () => new Promise((resolve) => (answer = resolve)) });
    const restoring = store.getState().restore();
    await store.getState().keep(attemptAt(20));
    answer(before);
    await restoring;
    expect(store.getState().summaries.map(({ at }) => at)).toEqual([10, 20]);
  });

  it("follow another tab", async () => {
    const storage = memory();
    const store = createAttempts(storage);
    const theirs = attemptAt(5);
    storage.kept.set(theirs.id, theirs);
    storage.tell({ kind: "attempts" });
    await vi.waitFor(() => expect(store.getState().summaries).toEqual([summaryOf(theirs)]));
    storage.kept.clear();
    storage.tell({ kind: "all" });
    await vi.waitFor(() => expect(store.getState().summaries).toEqual([]));
  });

  it("leave out what cannot be read, and say so", async () => {
    const sound = attemptAt(10);
    const loadSummaries = async () => ok([{ ...summaryOf(sound), id: 7 }, summaryOf(sound), null]);
    const store = createAttempts({ ...memory(), loadSummaries });
    await store.getState().restore();
    expect(store.getState().summaries).toEqual([summaryOf(sound)]);
    expect(store.getState().notice).toContain("2 attempts");
  });
});

describe("keeping", () => {
  it("keeps in memory what cannot be stored, says why, and stores it with the next", async () => {
    const storage = memory();
    const [first, second] = [attemptAt(1), attemptAt(2)];
    storage.addAttempts.mockResolvedValueOnce(err("The disk is full."));
    const store = createAttempts(storage);
    await store.getState().keep(first);
    expect(store.getState().notice).toBe("The disk is full.");
    expect(await store.getState().load(exercise)).toEqual([first]);
    await store.getState().keep(second);
    expect(store.getState().notice).toBeNull();
    expect([...storage.kept.values()]).toEqual([first, second]);
  });

  it("gives the attempts of one exercise with their code, each once", async () => {
    const other = attemptAt(1, { exercise: "warm-up/second" });
    const [first, second] = [attemptAt(1), attemptAt(2)];
    const store = createAttempts(memory(second, other, first));
    expect(await store.getState().load(exercise)).toEqual([first, second]);
  });
});
