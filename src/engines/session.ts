/** One Run or Submit: limits, output and time, and how its end becomes a report. Shared by both languages. */
import type { GradeReport, GrowthCurve, Output, RunReport } from "../core/engine.ts";
import type { StopReason, Verdict } from "../core/verdict.ts";
import { EngineEnded } from "./bridge.ts";
import { CandidateClock, OutputKeeper, stopMessage } from "./clock.ts";
import type { EngineEvent } from "./protocol.ts";

/** How work ended when it did not end by itself. */
export type Interruption =
  | { readonly status: "stopped"; readonly reason: StopReason; readonly message: string }
  | { readonly status: "broken"; readonly message: string };

/** Limits and records of one Run or Submit. */
export class Session {
  readonly clock: CandidateClock;
  readonly #keeper: OutputKeeper;
  readonly #started = performance.now();
  readonly #endWorker: (reason: StopReason, message: string) => void;
  #ended: EngineEnded | undefined;
  #rejectEarly: (error: EngineEnded) => void = () => undefined;

  /** `endWorker` ends the worker that is at work, if there is one yet. */
  constructor(seconds: number, endWorker: (reason: StopReason, message: string) => void) {
    this.#endWorker = endWorker;
    this.clock = new CandidateClock(seconds, () => this.end("time", stopMessage("time", seconds)));
    this.#keeper = new OutputKeeper((message) => this.end("output", message));
  }

  /** Ends this Run or Submit now, even where its engine is still being started. */
  end(reason: StopReason, message: string): void {
    this.#ended ??= new EngineEnded(reason, message);
    this.#endWorker(reason, message);
    this.#rejectEarly(this.#ended);
  }

  /** To be called after every wait that no worker's end would cut short. */
  throwIfEnded(): void {
    if (this.#ended !== undefined) throw this.#ended;
  }

  readonly onEvent = (event: EngineEvent): void => {
    if (event.kind === "output") this.#keeper.add(event.text);
    else if (event.phase === "candidate") this.clock.start();
    else this.clock.stop();
  };

  get output(): Output {
    return this.#keeper.output;
  }

  /**
   * Waits for the work; an ended engine or a fault of our own becomes a value. Nothing else is caught
   * by callers. What the work gives to `keep` stands when it is ended or fails from then on.
   */
  async settle<T>(work: (keep: (value: T) => void) => Promise<T>): Promise<T | Interruption> {
    let kept: { readonly value: T } | undefined;
    const early = new Promise<never>((_, reject) => {
      this.#rejectEarly = reject;
    });
    early.catch(() => undefined);
    try {
      return await Promise.race([work((value) => (kept = { value })), early]);
    } catch (error) {
      if (kept !== undefined) return kept.value;
      if (error instanceof EngineEnded && error.reason !== "fault")
        return { status: "stopped", reason: error.reason, message: error.message };
      return { status: "broken", message: error instanceof Error ? error.message : String(error) };
    } finally {
      this.clock.stop();
    }
  }

  runReport(outcome: RunReport["outcome"]): RunReport {
    return { outcome, output: this.output, elapsedMs: performance.now() - this.#started };
  }

  gradeReport(verdict: Verdict | Interruption, growth: readonly GrowthCurve[] = []): GradeReport {
    const complete: Verdict =
      verdict.status === "broken" && !("tellAuthor" in verdict)
        ? {
            status: "broken",
            message: "The grader failed, so your answer was not judged. This is not your fault.",
            tellAuthor: verdict.message,
          }
        : verdict;
    const timed = growth.length > 0 ? { growth } : {};
    return { verdict: complete, ...timed, output: this.output, elapsedMs: performance.now() - this.#started };
  }
}
