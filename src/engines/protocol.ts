/**
 * The wire protocol between the side that asks (page, command line) and an engine's worker.
 * One map gives each engine's requests and replies; everything that crosses is plain data.
 */

import type { DatasetDescription, Tables } from "../core/dataset.ts";
import type { PlanReport, RunReport } from "../core/engine.ts";
import type { SqlExercise } from "../core/exercise.ts";
import type { FailedVerdict, NamedTable, Verdict } from "../core/verdict.ts";

/** Kind of request → what is sent and what comes back. */
export type RequestMap = Record<string, { readonly request: unknown; readonly reply: unknown }>;

/** Answered one after the other. Time limits are kept by the client, which ends the worker. */
export type SqlRequests = {
  /** Starts SQLite from the bytes of its WebAssembly module. */
  boot: { request: { readonly wasm: Uint8Array }; reply: null };
  /** Hands in a database, packed or not; the worker keeps it until it ends. */
  keep: { request: { readonly key: string; readonly bytes: Uint8Array }; reply: null };
  /** Makes a database from rows, for packs from outside. */
  build: { request: { readonly description: DatasetDescription; readonly tables: Tables }; reply: Uint8Array };
  /** Runs on a kept database, or on other rows in its tables. */
  run: {
    request: { readonly key: string; readonly code: string; readonly maxRows: number; readonly on?: readonly NamedTable[] };
    reply: RunReport["outcome"];
  };
  /** Explains the last query on a kept database. */
  plan: { request: { readonly key: string; readonly code: string }; reply: PlanReport };
  /** Runs the reference on a kept database in idle time, and keeps what it gives for the next grading. */
  expect: { request: { readonly exercise: SqlExercise; readonly key: string }; reply: null };
  /** Grades on the kept databases, in order; sends a `phase` event before each phase. */
  grade: {
    request: {
      readonly exercise: SqlExercise;
      readonly code: string;
      readonly datasets: readonly SqlDataset[];
      /** End at the first dataset on which the answers differ. */
      readonly quick: boolean;
    };
    reply: Verdict;
  };
  /** The verdict again, told on the least data of the kept database that still shows the difference. */
  shrink: {
    request: { readonly exercise: SqlExercise; readonly code: string; readonly dataset: SqlDataset; readonly verdict: FailedVerdict };
    reply: Verdict;
  };
};

/** A kept database in a grading; findings call it by `name`. */
export interface SqlDataset {
  readonly key: string;
  readonly name: string;
  readonly visible: boolean;
}

/** Answered one after the other. Text replies are JSON written by Python; the client parses them before it believes them. */
export type PythonRequests = {
  /** Starts an interpreter from the runtime's files by name without `.gz`, packed or not. */
  boot: { request: { readonly files: ReadonlyMap<string, Uint8Array>; readonly role: PythonRole }; reply: null };
  /** Dotted names of the modules that a source imports; empty where it has a syntax error. */
  imports: { request: { readonly code: string }; reply: readonly string[] };
  /** Puts wheels, packed or not, in place and imports modules, so that the candidate's clock does not pay for it. */
  install: { request: { readonly wheels: readonly Uint8Array[]; readonly modules: readonly string[] }; reply: null };
  /** Sandbox: runs the candidate's file as module `name`. */
  load: { request: { readonly code: string; readonly name: string }; reply: string };
  /** Sandbox: collects the cases. */
  cases: { request: { readonly source: string }; reply: string };
  /** Sandbox: runs one case and passes its outcome on as data. */
  case: { request: { readonly index: number }; reply: string };
  /** Sandbox: runs the call of one case with smaller arguments, given as data. */
  "case-smaller": { request: { readonly index: number; readonly data: string }; reply: string };
  /** Sandbox and judge: build a growth case at a size; then run it, for the asker to time. Both reply with `null`. */
  size: { request: { readonly index: number; readonly size: number }; reply: string };
  sized: { request: null; reply: string };
  /** Sandbox: the outcome of the last sized run. */
  "sized-outcome": { request: null; reply: string };
  /** Judge: judges such an outcome by the reference's last sized run. */
  "judge-sized": { request: { readonly index: number; readonly outcome: string }; reply: string };
  /** Sandbox: runs one visible case for Run. */
  show: { request: { readonly index: number }; reply: string };
  /** Sandbox: the figures that the code has drawn, as pictures, for Run. */
  figures: { request: null; reply: string };
  /** Judge: takes an exercise; replies with its cases. */
  open: {
    request: {
      readonly reference: string;
      readonly cases: string;
      readonly checks: string;
      readonly relative: number;
      readonly absolute: number;
    };
    reply: string;
  };
  /** Judge: a fingerprint of the reference's answer in each case, after the global random generators were seeded so. */
  digests: { request: { readonly seed: number }; reply: string };
  /** Judge: one-place changes of a source, for the pack tools; or why it does not parse. */
  mutants: { request: { readonly code: string }; reply: string };
  /** Judge: looks at the candidate's file as text. */
  source: { request: { readonly code: string }; reply: string };
  /** Judge: looks in the text of an answer that passed for what could reach the interpreter's own side. */
  reaching: { request: { readonly code: string }; reply: string };
  /** Judge: runs the reference on one case in idle time, and keeps what it gives. */
  expect: { request: { readonly index: number }; reply: null };
  /** Judge: judges one outcome of the sandbox. */
  judge: { request: { readonly index: number; readonly outcome: string }; reply: string };
  /**
   * Judge: the next smaller input of a failing case. `outcome` is the failing one to begin with, then
   * that of the last proposal.
   */
  smaller: { request: { readonly index: number; readonly outcome: string }; reply: string };
  /** Advisor: gets ready, once Jedi is in place. */
  advise: { request: null; reply: null };
  /** Advisor: what fits, what is called, and what is meant at a place in a source; offsets count UTF-16 units. */
  complete: { request: PlaceInSource; reply: string };
  signature: { request: PlaceInSource; reply: string };
  describe: { request: PlaceInSource; reply: string };
  /** Advisor: the documentation of one suggestion of an answer. */
  explain: { request: { readonly asked: number; readonly index: number }; reply: string };
};

interface PlaceInSource {
  readonly code: string;
  readonly offset: number;
}

/** A sandbox runs candidates' code, a judge holds ours, an advisor reads code for the editor and runs none. */
export type PythonRole = "sandbox" | "judge" | "advisor";

/** What a worker says before its reply. */
export type EngineEvent =
  | {
      readonly kind: "phase";
      readonly phase: "candidate" | "reference" | "compare";
      readonly dataset: string;
      readonly index: number;
      readonly total: number;
    }
  | { readonly kind: "output"; readonly text: string };

/** From the asking side to the worker. */
export interface RequestMessage {
  readonly id: number;
  readonly type: string;
  readonly payload: unknown;
}

/** From the worker. A `fault` is the engine's own failure, never the candidate's. */
export type WorkerMessage =
  | { readonly id: number; readonly type: "reply"; readonly payload: unknown }
  | { readonly id: number; readonly type: "event"; readonly event: EngineEvent }
  | { readonly id: number; readonly type: "fault"; readonly message: string; readonly fatal: boolean };

/** The end of the channel that a worker serves. Only the side that made the worker holds the other end. */
export interface Channel {
  post(message: WorkerMessage): void;
  listen(listener: (message: RequestMessage) => void): void;
}
