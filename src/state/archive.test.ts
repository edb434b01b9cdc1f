/** The archive over the stores: what could not be stored goes out too, and an import shows at once. */
import { expect, it, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import type { Attempt } from "../core/attempt.ts";
import { err, ok } from "../core/result.ts";
import { createArchive } from "./archive.ts";
import type { AttemptsState } from "./attempts.ts";
import { newWork, type Work } from "./work.ts";
import type { WorkspaceState } from "./workspace.ts";

const id = "warm-up/first";
const attempt: Attempt = {
  id: "0d6f3c1e-8d8e-4a86-9a55-0d7c0f1c9a11",
  exercise: id,
  kind: "run",
  at: 5,
  status: "finished",
  code: "SELECT 1",
  elapsedMs: 2,
  verdict: null,
  versions: { exercise: 1, grader: "0.1.0" },
};

/** An archive over stores that hold this, and what it asks of the storage. */
function archiveOver(works: readonly Work[], attempts: readonly Attempt[], settings: Record<string, string> = {}) {
  const asked = {
    loadDrafts: vi.fn(async () => ok([])),
    addAll: vi.fn(async () => ok(null)),
    measure: vi.fn(async () => ok({ work: 1, attempts: 2, reports: 3, drafts: 4 })),
    free: vi.fn(async () => err("It is locked.")),
    refresh: vi.fn(async () => {}),
    restore: vi.fn(async () => {}),
    flush: vi.fn(async () => {}),
    set: vi.fn(),
  };
  const workspace = { works: Object.fromEntries(works.map((work) => [work.id, work])), notice: "The disk is full." };
  const { loadDrafts, addAll, measure, free, refresh, restore, flush, set } = asked;
  const archive = createArchive({
    persistence: { loadDrafts, addAll, measure, free },
    // Of the stores only these parts are asked for.
    workspace: createStore(() => ({ ...workspace, refresh, flush }) as unknown as WorkspaceState),
    attempts: createStore(() => ({ notice: null, load: async () => attempts, restore }) as unknown as AttemptsState),
    preferences: { get: (key) => settings[key] ?? null, set },
    release: "0.1.0",
  });
  return { archive, asked };
}

it("takes out what the stores hold, says what is lacking, and brings it in elsewhere", async () => {
  const work: Work = { ...newWork(id), code: "SELECT 2", editedAt: 3 };
  const { archive } = archiveOver([work], [attempt], { theme: "dark", "font-size": "17", other: "mine" });
  const { bytes, lacks } = await archive.save(() => "sql");
  expect(lacks).toBe("The disk is full.");

  const { archive: elsewhere, asked } = archiveOver([], [], { theme: "light" });
  const plan = await elsewhere.preview(bytes);
  if (!plan.ok) throw new Error(plan.error);
  expect(plan.value).toMatchObject({ works: [work], attempts: [attempt], drafts: [], settings: { "font-size": "17" } });
  expect(asked.addAll).not.toHaveBeenCalled();
  expect(await elsewhere.import(plan.value)).toEqual(ok(null));
  expect(asked.addAll).toHaveBeenCalledWith(plan.value);
  expect(asked.set.mock.calls).toEqual([["font-size", "17"]]);
  expect(asked.refresh).toHaveBeenCalledTimes(1);
  expect(asked.restore).toHaveBeenCalledTimes(1);
});

it("tells why nothing was imported or freed", async () => {
  const { archive, asked } = archiveOver([], []);
  expect(await archive.preview(new Uint8Array(3))).toMatchObject({ ok: false, error: expect.stringContaining("Nothing was imported.") });
  asked.addAll.mockResolvedValueOnce(err("The disk is full.") as never);
  const nothing = { works: [], attempts: [], drafts: [], settings: { theme: "dark" } };
  const counts = { newWorks: 0, replacedHere: 0, olderThere: 0, knownAttempts: 0, drafts: 0 };
  expect(await archive.import({ ...nothing, counts })).toEqual(err("The disk is full."));
  expect(asked.set).not.toHaveBeenCalled();
  expect(await archive.free({ kind: "reports" })).toEqual(err("It is locked."));
});
