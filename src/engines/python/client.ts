/**
 * The Python engine as the rest of the product uses it: sandboxes for candidates' code, a judge for
 * ours. A Submit gets a sandbox that has run no candidate's code, and that sandbox ends with it; a
 * Run may use one again.
 */
import type { infer as Infer } from "zod";
import type { EngineState, GradeReport, GrowthCurve, RunReport, RunResult } from "../../core/engine.ts";
import type { PythonExercise } from "../../core/exercise.ts";
import { isAdded } from "../../core/outside.ts";
import type { StopReason, Verdict } from "../../core/verdict.ts";
import { missingFunctionVerdict, pythonVerdict, sourceVerdict } from "../../grading/python/verdict.ts";
import { type Assets, packageClosure, readManifest } from "../assets.ts";
import { EngineEnded, type Spawn } from "../bridge.ts";
import { stopMessage } from "../clock.ts";
import { Session } from "../session.ts";
import { gradeGrowth } from "./grade-growth.ts";
import { Interpreter, type Progress } from "./interpreter.ts";
import { plainPng } from "./png.ts";
import { asResultSet, caseList, figuresReply, findingList, judgeReply, loadReply, outcomeHead, parseReply, showReply } from "./shared.ts";
import { type GradedCase, withSmallest } from "./smallest.ts";
import { inTime, judgedInTime, outOfMemory, replyAfterCode, tampered } from "./waiting.ts";

interface OpenJudge {
  readonly interpreter: Interpreter;
  readonly exercise: PythonExercise;
}

/** A sandbox in which nothing is missing for a file of an exercise, and the exercise's cases. */
interface ReadySandbox {
  readonly sandbox: Interpreter;
  readonly cases: Infer<typeof caseList>;
}

/** How an answer is graded. */
interface GradeOptions {
  /** End at the first case that differs, and look for no smaller one. */
  readonly quick?: boolean;
  /** Called with the verdict when it is decided, before a smaller example is looked for. */
  readonly keep?: (verdict: Verdict) => void;
  /** Gets the curves of growth cases. */
  readonly curves?: GrowthCurve[];
}

/**
 * Called on the page's or the command's own thread; each interpreter lives in a worker of its own.
 * Methods that return a report never reject: the candidate's faults, limits and the engine's own
 * faults are all told in the report. Limits: the exercise's seconds while the candidate's code
 * runs, 1 GB an interpreter, a million lines or 16 MB of output.
 */
export class PythonEngine {
  readonly #spawn: Spawn;
  readonly #assets: Assets;
  readonly #setState: (state: EngineState) => void;
  /** Has run no candidate's code. */
  #spare: Promise<Interpreter> | undefined;
  /** Has run some, and serves Runs only. */
  #runner: Interpreter | undefined;
  #judge: Promise<OpenJudge> | undefined;
  /** What a stop or a limit ends. */
  #busy: Interpreter | undefined;
  #session: Session | undefined;
  /** Settles when it is known whether an interrupted runner goes on. */
  #interrupting: Promise<void> = Promise.resolve();

  /** `assets` must keep what it has fetched. */
  constructor(spawn: Spawn, assets: Assets, setState: (state: EngineState) => void) {
    this.#spawn = spawn;
    this.#assets = assets;
    this.#setState = setState;
  }

  /** Makes a spare sandbox with the exercise's packages, then its judge. Failing is told by the state. */
  async warm(exercise: PythonExercise): Promise<void> {
    try {
      this.#fetchAhead(exercise);
      const spare = await this.#ensureSpare(this.#tellIdle);
      await spare.prepare(exercise.packages, [exercise.cases], this.#tellIdle);
      this.#tellIdle({ kind: "ready" });
      await this.#openJudge(exercise, () => undefined);
    } catch (error) {
      if (error instanceof EngineEnded && error.reason !== "fault") return;
      // Without memory for a spare, what there is goes on, and a Submit starts its own.
      if (this.#runner?.bridge.alive === true) return this.#tellIdle({ kind: "ready" });
      this.#tellIdle({ kind: "dead", because: error instanceof Error ? error.message : String(error) });
    }
  }

  /** Runs the file and the visible cases, in the sandbox of the last Run where that still does. Leaves a spare in the making. */
  async run(exercise: PythonExercise, code: string): Promise<RunReport> {
    const session = this.#begin(exercise, (sandbox, reason, message) => {
      this.#interrupting = sandbox.bridge.interrupt(reason, message);
    });
    const outcome = await session.settle(async () => {
      const ready = await this.#ready(session, exercise, code, this.#runner);
      this.#runner = ready.sandbox;
      this.#setState({ kind: "running", step: "running your code" });
      return this.#show(ready, session, exercise, code);
    });
    this.#settled(exercise);
    return session.runReport(outcome);
  }

  /** A Submit: all cases in a sandbox that has run no candidate's code and ends here. Leaves a spare in the making. */
  async grade(exercise: PythonExercise, code: string): Promise<GradeReport> {
    // A sandbox ends with its Submit in any case, so there is no use in asking it politely.
    const session = this.#begin(exercise, (sandbox, reason, message) => sandbox.bridge.end(reason, message));
    const curves: GrowthCurve[] = [];
    const verdict = await session.settle<Verdict>(async (keep) => {
      // Where neither stands ready yet, the judge starts beside the sandbox; its failing is told when it is asked.
      this.#openJudge(exercise, () => undefined).catch(() => undefined);
      const ready = await this.#ready(session, exercise, code);
      try {
        return await this.#grade(ready, session, exercise, code, { keep, curves });
      } finally {
        ready.sandbox.bridge.end("cancelled", "The sandbox ends with its Submit.");
      }
    });
    this.#settled(exercise);
    return session.gradeReport(verdict, curves);
  }

  /**
   * Grades up to the first case that differs, in the sandbox that the last quick grading left. Only for answers
   * of the pack's own author, which do not tamper with the interpreter.
   */
  async gradeQuickly(exercise: PythonExercise, code: string): Promise<GradeReport> {
    const session = this.#begin(exercise, (sandbox, reason, message) => sandbox.bridge.end(reason, message));
    const verdict = await session.settle(async () => {
      const ready = await this.#ready(session, exercise, code, this.#runner);
      this.#runner = ready.sandbox;
      return this.#grade(ready, session, exercise, code, { quick: true });
    });
    this.#busy = this.#session = undefined;
    return session.gradeReport(verdict);
  }

  /** Ends the Run or Submit at hand, whatever it waits for; its report says so. Without one, nothing happens. */
  stop(): void {
    this.#session?.end("cancelled", stopMessage("cancelled", 0));
  }

  /** Ends every interpreter. What still waits for one is told that it was stopped. */
  dispose(): void {
    for (const pending of [this.#spare, this.#judge?.then(({ interpreter }) => interpreter)])
      pending?.then(
        (interpreter) => interpreter.bridge.end("cancelled", "The engine was closed."),
        () => undefined,
      );
    this.#runner?.bridge.end("cancelled", "The engine was closed.");
    this.#busy?.bridge.end("cancelled", "The engine was closed.");
    this.#spare = this.#judge = this.#runner = undefined;
    this.#setState({ kind: "cold" });
  }

  #begin(exercise: PythonExercise, end: (sandbox: Interpreter, reason: StopReason, message: string) => void): Session {
    this.#fetchAhead(exercise);
    this.#session = new Session(exercise.limits.seconds, (reason, message) => this.#busy && end(this.#busy, reason, message));
    return this.#session;
  }

  /** What is made in idle time tells its steps only while nothing else is told. */
  readonly #tellIdle = (state: EngineState): void => {
    if (this.#session === undefined) this.#setState(state);
  };

  /** After a Run or Submit: a new spare is made in idle time, and the state says so. */
  #settled(exercise: PythonExercise): void {
    this.#busy = this.#session = undefined;
    if (this.#spare === undefined) this.#setState({ kind: "replacing", because: "a fresh interpreter is made for your next Submit" });
    void this.warm(exercise);
  }

  async #boot(role: "sandbox" | "judge", progress: Progress): Promise<Interpreter> {
    return Interpreter.boot(this.#spawn, this.#assets, await readManifest(this.#assets), role, progress);
  }

  /** Packages are fetched while the interpreter starts; whoever needs them gets them from the cache. */
  #fetchAhead(exercise: PythonExercise): void {
    readManifest(this.#assets)
      .then((manifest) =>
        Promise.all(
          packageClosure(manifest, exercise.packages).map((name) => this.#assets.bytes(`runtime/${manifest.packages[name]?.file}`)),
        ),
      )
      // Whoever needs the files is told then.
      .catch(() => undefined);
  }

  #ensureSpare(progress: Progress): Promise<Interpreter> {
    if (this.#spare === undefined) {
      const spare = this.#boot("sandbox", progress);
      this.#spare = spare;
      spare.catch(() => {
        if (this.#spare === spare) this.#spare = undefined;
      });
    }
    return this.#spare;
  }

  /** Throws, and leaves the spare where it is, when the session ended while the spare was being made. */
  async #takeSpare(session: Session): Promise<Interpreter> {
    const spare = await this.#ensureSpare(this.#setState);
    session.throwIfEnded();
    this.#spare = undefined;
    return spare;
  }

  /**
   * A sandbox made ready for a file: the packages that the exercise and the file need in place, the cases collected.
   * `used` is one in which candidates' code has run. It gets a few seconds; where what that code left behind
   * hinders it, the spare, which has run none, takes its place. A Submit names none. What does not get ready is ended.
   */
  async #ready(session: Session, exercise: PythonExercise, code: string, used?: Interpreter): Promise<ReadySandbox> {
    if (used !== undefined) await this.#interrupting;
    session.throwIfEnded();
    const again = used?.bridge.alive === true;
    const sandbox = again ? used : await this.#takeSpare(session);
    this.#busy = sandbox;
    const end = (): void => sandbox.bridge.end("fault", "The sandbox could not be made ready.");
    const timer = again ? setTimeout(end, readyPatience) : undefined;
    try {
      await sandbox.prepare(exercise.packages, [exercise.cases, code], this.#setState);
      const collected = sandbox.bridge.request("cases", { source: exercise.cases });
      const cases = parseReply(caseList, await inTime(sandbox.bridge, exercise, collected));
      session.throwIfEnded();
      return { sandbox, cases };
    } catch (error) {
      end();
      session.throwIfEnded();
      if (!again) throw error;
    } finally {
      clearTimeout(timer);
    }
    return this.#ready(session, exercise, code);
  }

  #openJudge(exercise: PythonExercise, progress: Progress): Promise<OpenJudge> {
    const opened = (this.#judge ?? Promise.resolve(undefined)).then(
      (judge) => this.#reopen(judge, exercise, progress),
      () => this.#reopen(undefined, exercise, progress),
    );
    this.#judge = opened;
    opened.catch(() => {
      if (this.#judge === opened) this.#judge = undefined;
    });
    return opened;
  }

  async #reopen(judge: OpenJudge | undefined, exercise: PythonExercise, progress: Progress): Promise<OpenJudge> {
    const sound = judge?.interpreter.bridge.alive === true && originOf(judge.exercise) === originOf(exercise);
    const alive = sound ? judge : undefined;
    if (alive?.exercise === exercise) return alive;
    if (!sound) judge?.interpreter.bridge.end("cancelled", "Another pack's code has run in this judge.");
    const interpreter = alive?.interpreter ?? (await this.#boot("judge", progress));
    const { reference, cases, checks, contract } = exercise;
    await interpreter.prepare(exercise.packages, [reference, cases, checks], progress);
    const request = { reference, cases, checks, relative: contract.relative, absolute: contract.absolute };
    const found = parseReply(caseList, await inTime(interpreter.bridge, exercise, interpreter.bridge.request("open", request)));
    void expectAll(interpreter, found.length);
    return { interpreter, exercise };
  }

  async #show({ sandbox, cases }: ReadySandbox, session: Session, exercise: PythonExercise, code: string): Promise<RunReport["outcome"]> {
    const ask = sandbox.bridge;
    const unreadable = { status: "crashed", error: { type: "Unreadable", message: tampered, frames: [] } } as const;
    const load = session.clock.during(ask.request("load", { code, name: "__main__" }, session.onEvent));
    const loaded = (await replyAfterCode(loadReply, load))?.reply;
    if (loaded === undefined) return unreadable;
    if (loaded.status === "raised") return outOfMemory(loaded.error) ?? { status: "crashed", error: loaded.error };
    const missing = exercise.entry.filter((name) => !loaded.defined.includes(name));
    if (missing.length > 0) return { status: "finished", results: await this.#figures(sandbox, session) };
    const results: RunResult[] = [];
    for (const [index] of [...cases.entries()].filter(([, { visible }]) => visible)) {
      const shown = (await replyAfterCode(showReply, session.clock.during(ask.request("show", { index }, session.onEvent))))?.reply;
      if (shown === undefined) return unreadable;
      if (shown.status === "raised") return outOfMemory(shown.error) ?? { status: "crashed", error: shown.error };
      const { call, text, table } = shown;
      results.push({ kind: "call", call, text, ...(table === undefined ? {} : { table: asResultSet(table), types: table.types }) });
    }
    return { status: "finished", results: [...results, ...(await this.#figures(sandbox, session))] };
  }

  /** The pictures of what was drawn. They come from the candidate's interpreter, so what is no plain PNG is left out. */
  async #figures(sandbox: Interpreter, session: Session): Promise<RunResult[]> {
    if (!sandbox.holds("matplotlib")) return [];
    const reply = session.clock.during(sandbox.bridge.request("figures", null, session.onEvent));
    const figures = (await replyAfterCode(figuresReply, reply))?.reply ?? [];
    return figures.flatMap(({ png, words }) => {
      const picture = plainPng(png);
      return picture === undefined ? [] : [{ kind: "figure", words, ...picture }];
    });
  }

  async #grade(
    { sandbox, cases }: ReadySandbox,
    session: Session,
    exercise: PythonExercise,
    code: string,
    { quick = false, keep = () => undefined, curves = [] }: GradeOptions,
  ): Promise<Verdict> {
    const { interpreter } = await this.#openJudge(exercise, this.#setState);
    // An answer may return an array or a frame where the reference knows neither.
    await interpreter.prepare(
      ["numpy", "pandas"].filter((name) => sandbox.holds(name)),
      [],
      this.#setState,
    );
    const judge = interpreter.bridge;
    const forbidden = parseReply(findingList, await judge.request("source", { code }));
    if (forbidden.length > 0) return sourceVerdict(forbidden);
    session.throwIfEnded();
    const ask = sandbox.bridge;
    /** While a call is long, the spare for the next Submit is made: this one may have to be stopped. */
    const called = (reply: Promise<string>): Promise<string> => {
      const timer = setTimeout(() => void this.warm(exercise), longCall);
      return session.clock.during(reply).finally(() => clearTimeout(timer));
    };
    this.#setState({ kind: "running", step: "running your file" });
    const load = called(ask.request("load", { code, name: "answer" }, session.onEvent));
    const loaded = (await replyAfterCode(loadReply, load))?.reply;
    if (loaded === undefined) return sourceVerdict([{ kind: "unreadable-result", message: tampered }]);
    if (loaded.status === "raised") return outOfMemory(loaded.error) ?? { status: "crashed", error: loaded.error, where: {} };
    const missing = exercise.entry.filter((name) => !loaded.defined.includes(name));
    if (missing.length > 0) return missingFunctionVerdict(missing, code.trim() === "");
    // Each case is judged while the sandbox runs the next.
    const judging: Promise<GradedCase>[] = [];
    for (const [index, { name, visible }] of cases.entries()) {
      this.#setState({ kind: "running", step: `grading case ${index + 1} of ${cases.length}` });
      const replied = await replyAfterCode(outcomeHead, called(ask.request("case", { index }, session.onEvent)));
      const outcome = replied?.text ?? JSON.stringify({ status: "unreadable", message: tampered });
      const error = replied?.reply.error;
      const stopped = error && outOfMemory(error);
      if (stopped !== undefined) return stopped;
      const judged = judge.request("judge", { index, outcome }).then((reply) => ({
        ...{ index, outcome, name, visible, ...parseReply(judgeReply, reply) },
        ...(error === undefined ? {} : { error }),
      }));
      // Where a later case ends the grading, nobody waits for this one.
      judged.catch(() => undefined);
      judging.push(judged);
      if (quick && (await judged).findings.length > 0) break;
    }
    const reports: GradedCase[] = [];
    for (const judged of judging) reports.push(await judgedInTime(judge, exercise, judged));
    if (reports.every(({ findings }) => findings.length === 0)) {
      const reaching = parseReply(findingList, await judge.request("reaching", { code }));
      if (reaching.length > 0) return sourceVerdict(reaching);
      for (const [index, { name, growth: start }] of cases.entries()) {
        const report = reports[index];
        if (start === undefined || report === undefined) continue;
        this.#setState({ kind: "running", step: `timing ${name}` });
        const timed = await gradeGrowth({ exercise, report, start }, ask, judge, session);
        if (timed.curve !== undefined) curves.push(timed.curve);
        reports[index] = timed.report;
      }
      return pythonVerdict(reports);
    }
    const verdict = pythonVerdict(reports);
    if (quick || verdict.status !== "failed") return verdict;
    keep(verdict);
    this.#setState({ kind: "running", step: "looking for a smaller example" });
    return pythonVerdict(await withSmallest(reports, ask, judge, session));
  }
}

/** Milliseconds after which a call of the candidate's code is a long one. */
const longCall = 300;

/** Milliseconds that a sandbox in which a candidate's code has run has to get ready for the next file. */
const readyPatience = 5_000;

/** A judge serves the built-in packs, or one from outside: what a pack's code leaves behind must not judge another's answers. */
const originOf = ({ pack }: PythonExercise): string => (isAdded(pack) ? pack : "");

/** Runs the reference on every case while nothing else is asked of the judge: one request at a time, so that nothing waits for more than one. */
async function expectAll({ bridge }: Interpreter, cases: number): Promise<void> {
  try {
    for (let index = 0; index < cases; index++) await bridge.request("expect", { index });
  } catch {
    // What hinders it here hinders the judging too, and is told there.
  }
}
