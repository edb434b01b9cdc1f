/** The SQL engine as the rest of the product uses it: one worker, replaced whenever it had to be ended. */
import { z } from "zod";
import { contentPaths } from "../../core/content-paths.ts";
import type { DatasetDescription, Tables } from "../../core/dataset.ts";
import type { EngineState, GradeReport, PlanReport, QuickGrading, RunReport } from "../../core/engine.ts";
import type { SqlExercise } from "../../core/exercise.ts";
import type { FailedVerdict, NamedTable, Verdict } from "../../core/verdict.ts";
import { outcomeSchema, planSchema, verdictSchema } from "../../grading/schema.ts";
import type { Assets } from "../assets.ts";
import { Bridge, type Spawn } from "../bridge.ts";
import { stopMessage } from "../clock.ts";
import type { SqlDataset, SqlRequests } from "../protocol.ts";
import { Session } from "../session.ts";

/** Rows of a Run that are sent and shown. */
const shownRows = 5_000;
/** Milliseconds for a query that never ends on small data; the worker itself looks at the clock between queries. */
const shrinkingMs = 4000;
/** Milliseconds in which a database must have been made. */
const buildingMs = 60_000;
/** Milliseconds in which a reference must have answered on one dataset; a pack from outside may bring one that never does. */
const referenceMs = 30_000;
const slowReference = (exercise: SqlExercise, dataset: string): string =>
  `${exercise.id}, dataset "${dataset}": the reference gave no answer within ${referenceMs / 1_000} s.`;
const wasmPath = "runtime/sql-wasm.wasm";

const visibleKey = ({ dataset, tables }: SqlExercise): string => contentPaths.visible(dataset, tables);

/** The hidden datasets, small ones first, and the visible one. */
function datasetsOf(exercise: SqlExercise): SqlDataset[] {
  const hidden = exercise.hidden.map(({ name }) => ({
    key: contentPaths.hidden(exercise.dataset, exercise.id, name),
    name,
    visible: false,
  }));
  return [...hidden, { key: visibleKey(exercise), name: "visible", visible: true }];
}

interface Worker {
  readonly bridge: Bridge<SqlRequests>;
  readonly booted: Promise<unknown>;
  readonly kept: Set<string>;
}

/**
 * Called on the page's or the command's own thread; the work is done in one worker. Methods that
 * return a report never reject: the candidate's faults, limits and the engine's own faults are all
 * told in the report. Time counts in milliseconds, and only while the candidate's query runs.
 */
export class SqlEngine {
  readonly #spawn: Spawn;
  readonly #assets: Assets;
  readonly #setState: (state: EngineState) => void;
  #worker: Worker | undefined;
  #session: Session | undefined;

  /** `assets` must keep what it has fetched. */
  constructor(spawn: Spawn, assets: Assets, setState: (state: EngineState) => void) {
    this.#spawn = spawn;
    this.#assets = assets;
    this.#setState = setState;
  }

  /** Starts SQLite with the visible data; then, in idle time, runs the reference everywhere. Failing is told by the state. */
  async warm(exercise: SqlExercise): Promise<void> {
    try {
      await this.#ready([visibleKey(exercise)]);
      // One request at a time, so that a Run never waits for more than one of them.
      for (const { key } of datasetsOf(exercise)) {
        const { bridge } = await this.#ready([key], () => undefined);
        const timer = setTimeout(() => bridge.end("fault", slowReference(exercise, key)), referenceMs);
        await bridge.request("expect", { exercise, key }).finally(() => clearTimeout(timer));
      }
    } catch {
      // What hinders it here hinders the Run or Submit too, and is told there.
    }
  }

  /** Runs on the visible data, or `on` these rows in its tables; at most 5,000 rows of a statement are shown. */
  async run(exercise: SqlExercise, code: string, on?: readonly NamedTable[]): Promise<RunReport> {
    const session = this.#begin(exercise);
    const key = visibleKey(exercise);
    const outcome = await session.settle(async () => {
      const worker = await this.#ready([key]);
      this.#setState({ kind: "running", step: on === undefined ? "running on the visible data" : "running on the counterexample" });
      const request = { key, code, maxRows: shownRows, ...(on === undefined ? {} : { on }) };
      return outcomeSchema.parse(await session.clock.during(worker.bridge.request("run", request, session.onEvent)));
    });
    this.#settled();
    return session.runReport(outcome);
  }

  /** Asks what the query would do; a worker that was ended by it is started again. */
  async plan(exercise: SqlExercise, code: string): Promise<PlanReport> {
    try {
      const key = visibleKey(exercise);
      const { bridge } = await this.#ready([key], () => undefined);
      return planSchema.parse(await bridge.request("plan", { key, code }));
    } catch (error) {
      return { kind: "none", because: error instanceof Error ? error.message : String(error) };
    }
  }

  /** With `quick`, grading ends at the first dataset on which the answers differ. */
  async grade(exercise: SqlExercise, code: string, quick?: QuickGrading): Promise<GradeReport> {
    const session = this.#begin(exercise);
    const datasets = datasetsOf(exercise).filter(({ name }) => quick?.only === undefined || name === quick.only);
    const verdict = await session.settle<Verdict>(async (keep) => {
      const worker = await this.#ready(datasets.map(({ key }) => key));
      let patience: ReturnType<typeof setTimeout> | undefined;
      const grading = worker.bridge.request("grade", { exercise, code, datasets, quick: quick !== undefined }, (event) => {
        session.onEvent(event);
        clearTimeout(patience);
        if (event.kind === "phase" && event.phase === "reference")
          patience = setTimeout(() => worker.bridge.end("fault", slowReference(exercise, event.dataset)), referenceMs);
        if (event.kind === "phase") this.#setState({ kind: "running", step: `grading on dataset ${event.index + 1} of ${event.total}` });
      });
      const verdict = verdictSchema.parse(await grading.finally(() => clearTimeout(patience)));
      if (quick !== undefined || verdict.status !== "failed") return verdict;
      keep(verdict);
      return this.#shrink(session, exercise, code, verdict);
    });
    this.#settled();
    return session.gradeReport(verdict);
  }

  /** The verdict told on less data. It is decided by now: whatever hinders this leaves what was kept. */
  async #shrink(session: Session, exercise: SqlExercise, code: string, verdict: FailedVerdict): Promise<Verdict> {
    const { counterexample } = verdict;
    const dataset = counterexample?.kind === "rows" && datasetsOf(exercise).find(({ name }) => name === counterexample.dataset);
    if (!dataset) return verdict;
    this.#setState({ kind: "running", step: "looking for the smallest data that shows the difference" });
    const timer = setTimeout(() => session.end("time", "The search was ended."), shrinkingMs);
    try {
      const { bridge } = await this.#ready([dataset.key], () => undefined);
      return verdictSchema.parse(await bridge.request("shrink", { exercise, code, dataset, verdict }));
    } finally {
      clearTimeout(timer);
    }
  }

  /** Makes a database from rows, in the worker as everything that is not ours. Rejects with the reason. */
  async build(description: DatasetDescription, tables: Tables): Promise<Uint8Array> {
    const { bridge } = await this.#ready([]);
    const timer = setTimeout(() => bridge.end("time", "The rows were not stored in time."), buildingMs);
    try {
      return z.instanceof(Uint8Array).parse(await bridge.request("build", { description, tables }));
    } finally {
      clearTimeout(timer);
      this.#settled();
    }
  }

  /** Ends what runs; the next request starts a new worker. */
  stop(): void {
    this.#session?.end("cancelled", stopMessage("cancelled", 0));
  }

  dispose(): void {
    this.#worker?.bridge.end("cancelled", "The engine was closed.");
    this.#worker = undefined;
    this.#setState({ kind: "cold" });
  }

  #begin(exercise: SqlExercise): Session {
    this.#session = new Session(exercise.limits.seconds, (reason, message) => this.#worker?.bridge.end(reason, message));
    return this.#session;
  }

  #settled(): void {
    this.#session = undefined;
    if (this.#worker?.bridge.alive === true) {
      this.#setState({ kind: "ready" });
      return;
    }
    this.#worker = undefined;
    this.#setState({ kind: "replacing", because: "The last query was ended." });
    void this.#start().booted.then(
      () => this.#setState({ kind: "ready" }),
      () => undefined,
    );
  }

  #start(): Worker {
    if (this.#worker?.bridge.alive === true) return this.#worker;
    const bridge = new Bridge<SqlRequests>(this.#spawn("sql"));
    const booted = this.#assets.bytes(wasmPath).then((wasm) => bridge.request("boot", { wasm }));
    const worker: Worker = { bridge, booted, kept: new Set() };
    this.#worker = worker;
    booted.catch((error: unknown) => {
      bridge.end("fault", String(error));
      this.#setState({ kind: "dead", because: `SQLite could not be started: ${String(error)}` });
    });
    return worker;
  }

  /** A started worker that holds these databases. */
  async #ready(keys: readonly string[], tell = this.#setState): Promise<Worker> {
    const worker = this.#start();
    const missing = keys.filter((key) => !worker.kept.has(key));
    let loaded = 0;
    const step = (): void => {
      if (missing.length > 0) tell({ kind: "booting", step: "loading the data", loaded, total: 0 });
    };
    step();
    const files = missing.map(async (key) => {
      const bytes = await this.#assets.bytes(key);
      loaded += bytes.length;
      step();
      await worker.booted;
      await worker.bridge.request("keep", { key, bytes });
      worker.kept.add(key);
    });
    await Promise.all([worker.booted, ...files]);
    tell({ kind: "ready" });
    return worker;
  }
}
