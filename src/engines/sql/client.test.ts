/** The SQL engine against a worker that does not get on: what hangs is ended, and told as the pack's fault or the candidate's. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { SqlExercise } from "../../core/exercise.ts";
import type { EngineProcess } from "../bridge.ts";
import type { RequestMessage } from "../protocol.ts";
import { SqlEngine } from "./client.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const exercise: SqlExercise = {
  ...{ id: "added.corner-shop/count-orders", pack: "added.corner-shop", name: "count-orders", version: 1, title: "Count" },
  ...{ difficulty: "easy", minutes: 5, topics: [], roles: [], prompt: "", hints: [], explanation: "", questions: [], starter: "" },
  ...{ reference: "", right: {}, limits: { seconds: 5 }, language: "sql", dataset: "shop", tables: ["orders"] },
  contract: { columns: [], order: [], key: [], tolerance: 1e-6 },
  hidden: [],
};

/** A worker that starts and then stays in one phase of the grading, or in what it is asked to build. */
function stuckIn(phase: "reference" | "candidate"): EngineProcess {
  const worker: EngineProcess = {
    onmessage: null,
    onerror: null,
    interrupt: () => false,
    terminate: () => undefined,
    postMessage({ id, type }: RequestMessage) {
      if (type === "boot" || type === "keep") worker.onmessage?.({ id, type: "reply", payload: null });
      const event = { kind: "phase", phase, dataset: "visible", index: 0, total: 1 };
      if (type === "grade") worker.onmessage?.({ id, type: "event", event });
    },
  };
  return worker;
}

const engineStuckIn = (phase: "reference" | "candidate") =>
  new SqlEngine(
    () => stuckIn(phase),
    { bytes: async () => new Uint8Array() },
    () => undefined,
  );

it("tells a reference that never ends as the pack's fault", async () => {
  const grading = engineStuckIn("reference").grade(exercise, "SELECT 1");
  await vi.advanceTimersByTimeAsync(30_001);
  const { verdict } = await grading;
  expect(verdict).toMatchObject({ status: "broken", tellAuthor: expect.stringContaining("added.corner-shop/count-orders") });
});

it("tells an answer that never ends as the candidate's", async () => {
  const grading = engineStuckIn("candidate").grade(exercise, "SELECT 1");
  await vi.advanceTimersByTimeAsync(5_001);
  expect((await grading).verdict).toMatchObject({ status: "stopped", reason: "time" });
});

it("gives up on a database that is not made in time", async () => {
  const building = engineStuckIn("candidate").build({ name: "shop", title: "", about: "", tables: [] }, {});
  const told = expect(building).rejects.toThrow("not stored in time");
  await vi.advanceTimersByTimeAsync(60_001);
  await told;
});
