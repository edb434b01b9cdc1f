/** The Python engine's worker: an interpreter that is a sandbox, a judge or an advisor, never two of them. */

import type { Channel, EngineEvent, PythonRequests, PythonRole } from "../protocol.ts";
import { serve } from "../serve.ts";
import { onChannel } from "../worker-entry.ts";
import { bootInterpreter, installWheels, type Pyodide } from "./worker-interpreter.ts";

/** A Python callable that takes and gives plain values. */
type Callable = (...args: readonly unknown[]) => unknown;

/** The class of each role, which answers its requests. */
const classes: Readonly<Record<PythonRole, string>> = {
  sandbox: "from greenroom.sandbox import Sandbox as made",
  judge: "from greenroom.judging import Judge as made",
  advisor: "from greenroom.advice import Advisor as made",
};

/** Printed text is sent on when so much has gathered, and at the end of every request. */
const batchCharacters = 32_000;

class OutputBatcher {
  #text = "";
  emit: ((event: EngineEvent) => void) | undefined;

  add(text: string): void {
    this.#text += text;
    if (this.#text.length >= batchCharacters) this.flush();
  }

  flush(): void {
    if (this.#text !== "") this.emit?.({ kind: "output", text: this.#text });
    this.#text = "";
  }
}

function servePython(channel: Channel, interrupt: Uint8Array | null): void {
  const output = new OutputBatcher();
  let pyodide: Pyodide | undefined;
  let target: unknown;

  const interpreter = (): Pyodide => {
    if (pyodide === undefined) throw new Error("The interpreter has not been started.");
    return pyodide;
  };

  /** Calls a method of the role's object; all return JSON text. */
  const ask = (method: string, args: readonly unknown[], emit?: (event: EngineEvent) => void): string => {
    output.emit = emit;
    // An interrupt that came too late for the last request is not for this one.
    interrupt?.fill(0);
    try {
      return String((target as Record<string, Callable>)[method]?.(...args));
    } finally {
      interpreter().runPython("import sys; sys.stdout.flush(); sys.stderr.flush()");
      output.flush();
    }
  };

  const makeTarget = (role: PythonRole, args: readonly unknown[]): void => {
    const made = interpreter().runPython(`${classes[role]}; made`) as Callable;
    target = made(...args);
  };

  serve<PythonRequests>(
    channel,
    {
      async boot({ files, role }) {
        pyodide = await bootInterpreter(files, role, (text) => output.add(text));
        if (interrupt !== null && role === "sandbox") pyodide.setInterruptBuffer(interrupt);
        if (role === "sandbox") makeTarget("sandbox", []);
        return null;
      },
      imports({ code }) {
        return String(interpreter().runPython("from greenroom.imports import imported_modules; imported_modules")(code))
          .split(" ")
          .filter((name) => name !== "");
      },
      async install({ wheels, modules }) {
        await installWheels(interpreter(), wheels);
        for (const name of modules) interpreter().runPython("from greenroom.imports import import_quietly; import_quietly")(name);
        return null;
      },
      load: ({ code, name }, emit) => ask("load", [code, name], emit),
      cases: ({ source }) => ask("cases", [source]),
      case: ({ index }, emit) => ask("run", [index], emit),
      "case-smaller": ({ index, data }, emit) => ask("run_smaller", [index, data], emit),
      size: ({ index, size }) => ask("size", [index, size]),
      sized: (_, emit) => ask("run_sized", [], emit),
      "sized-outcome": (_, emit) => ask("sized_outcome", [], emit),
      "judge-sized": ({ index, outcome }) => ask("judge_sized", [index, outcome]),
      show: ({ index }, emit) => ask("show", [index], emit),
      figures: (_, emit) => ask("figures", [], emit),
      open({ reference, cases, checks, relative, absolute }) {
        makeTarget("judge", [reference, cases, checks, relative, absolute]);
        return ask("cases", []);
      },
      digests: ({ seed }) => ask("digests", [seed]),
      mutants: ({ code }) => String((interpreter().runPython("from greenroom.mutants import mutants; mutants") as Callable)(code)),
      source: ({ code }) => ask("source", [code]),
      reaching: ({ code }) => ask("reaching", [code]),
      expect({ index }) {
        ask("expect", [index]);
        return null;
      },
      judge: ({ index, outcome }) => ask("judge", [index, outcome]),
      smaller: ({ index, outcome }) => ask("smaller", [index, outcome]),
      advise() {
        makeTarget("advisor", []);
        // The first answer reads the stubs of Python's built-in names.
        ask("complete", ["''.", 3]);
        return null;
      },
      complete: ({ code, offset }) => ask("complete", [code, offset]),
      signature: ({ code, offset }) => ask("signature", [code, offset]),
      describe: ({ code, offset }) => ask("describe", [code, offset]),
      explain: ({ asked, index }) => ask("explain", [asked, index]),
    },
    isFatal,
  );
}

/** After these the interpreter is dead or cannot be trusted to go on. */
function isFatal(error: unknown): boolean {
  if (error instanceof RangeError || error instanceof WebAssembly.RuntimeError) return true;
  return error instanceof Error && /fatal|Maximum call stack|out of memory|memory access/i.test(`${error.name} ${error.message}`);
}

onChannel(servePython);
