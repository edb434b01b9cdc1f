/**
 * Suggestions for Python code by Jedi, from the packages that the exercise's sandboxes load. They come from an interpreter
 * of its own: it runs no candidate's code, holds nothing of the judge, and keeps no sandbox waiting.
 */
import { z } from "zod";
import type { EngineState } from "../../core/engine.ts";
import { type Assets, packageClosure, readManifest } from "../assets.ts";
import type { Spawn } from "../bridge.ts";
import { Interpreter } from "./interpreter.ts";
import { parseReply } from "./shared.ts";

const kinds = ["function", "class", "module", "keyword", "variable"] as const;
const completions = z.object({
  from: z.number(),
  /** Names this answer when a suggestion of it is to be explained. */
  asked: z.number(),
  items: z.array(z.object({ label: z.string(), kind: z.enum(kinds) })),
});
const explanation = z.object({ text: z.string() });
const signature = z
  .object({ label: z.string(), parameters: z.array(z.string()), active: z.number(), documentation: z.string() })
  .nullable();
const description = z.object({ from: z.number(), to: z.number(), title: z.string(), text: z.string() }).nullable();

type Kind = "complete" | "signature" | "describe";

/** Milliseconds without a question after which the interpreter's memory is given back. */
const patience = 300_000;

/**
 * Called on the page's own thread; Jedi runs in a worker, which starts with the first question and ends after five minutes
 * without one. No method rejects: what cannot be said is null, and the state says what is wrong. Offsets count UTF-16 units.
 */
export class PythonAdvisor {
  readonly #spawn: Spawn;
  readonly #assets: Assets;
  readonly #listeners = new Set<(state: EngineState) => void>();
  #state: EngineState = { kind: "cold" };
  #interpreter: Promise<Interpreter> | undefined;
  /** Questions of a kind so far: only the latest that waits is asked. */
  readonly #latest: Record<Kind, number> = { complete: 0, signature: 0, describe: 0 };
  #last: Promise<unknown> = Promise.resolve();
  #resting: ReturnType<typeof setTimeout> | undefined;

  /** `assets` must keep what it has fetched. */
  constructor(spawn: Spawn, assets: Assets) {
    this.#spawn = spawn;
    this.#assets = assets;
  }

  complete(packages: readonly string[], code: string, offset: number): Promise<z.infer<typeof completions> | null> {
    return this.#ask("complete", completions, packages, code, offset);
  }

  signature(packages: readonly string[], code: string, offset: number): Promise<z.infer<typeof signature>> {
    return this.#ask("signature", signature, packages, code, offset);
  }

  describe(packages: readonly string[], code: string, offset: number): Promise<z.infer<typeof description>> {
    return this.#ask("describe", description, packages, code, offset);
  }

  /** The documentation of a suggestion of the answer `asked`; empty where there is a newer answer. */
  async explain(asked: number, index: number): Promise<string> {
    try {
      const interpreter = await this.#interpreter;
      if (interpreter === undefined) return "";
      return parseReply(explanation, await interpreter.bridge.request("explain", { asked, index })).text;
    } catch {
      return "";
    }
  }

  /** Called at once with the state and again at every change. Returns the unsubscriber. */
  subscribe(listener: (state: EngineState) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#state);
    return () => this.#listeners.delete(listener);
  }

  async #ask<S extends z.ZodType>(
    kind: Kind,
    schema: S,
    packages: readonly string[],
    code: string,
    offset: number,
  ): Promise<z.infer<S> | null> {
    const number = ++this.#latest[kind];
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.rest(), patience);
    const answer = this.#last.then(async () => {
      if (number !== this.#latest[kind]) return null;
      try {
        const interpreter = await this.#ready(packages, code);
        const reply = parseReply(schema, await interpreter.bridge.request(kind, { code, offset }));
        return number === this.#latest[kind] ? reply : null;
      } catch (error) {
        const alive = (await this.#interpreter?.catch(() => undefined))?.bridge.alive === true;
        if (!alive) this.#interpreter = undefined;
        // Jedi stumbles over some code; the next question may go well.
        this.#tell(alive ? { kind: "ready" } : { kind: "dead", because: error instanceof Error ? error.message : String(error) });
        return null;
      }
    });
    this.#last = answer;
    return answer;
  }

  /** The interpreter with Jedi and what the exercise and the code need. */
  async #ready(packages: readonly string[], code: string): Promise<Interpreter> {
    this.#interpreter ??= this.#start(packages);
    const interpreter = await this.#interpreter;
    await interpreter.prepare(packages, [code], this.#tell);
    this.#tell({ kind: "ready" });
    return interpreter;
  }

  async #start(packages: readonly string[]): Promise<Interpreter> {
    const manifest = await readManifest(this.#assets);
    // Throws before anything is started where the set-up could not get Jedi.
    packageClosure(manifest, ["jedi"]);
    const interpreter = await Interpreter.boot(this.#spawn, this.#assets, manifest, "advisor", this.#tell);
    try {
      await interpreter.prepare(["jedi", ...packages], [], this.#tell);
      this.#tell({ kind: "booting", step: "reading the standard library", loaded: 0, total: 0 });
      await interpreter.bridge.request("advise", null);
      return interpreter;
    } catch (error) {
      interpreter.bridge.end("fault", "The advisor could not be prepared.");
      throw error;
    }
  }

  /** Ends the interpreter; the next question starts another. */
  rest(): void {
    clearTimeout(this.#resting);
    this.#interpreter?.then(
      ({ bridge }) => bridge.end("cancelled", "The advisor rests."),
      () => undefined,
    );
    this.#interpreter = undefined;
    this.#tell({ kind: "cold" });
  }

  readonly #tell = (state: EngineState): void => {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  };
}
