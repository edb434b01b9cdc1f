/** Asks one worker: matches replies to requests, passes events on, and ends the worker when it must go. */
import { z } from "zod";
import { stopMessage } from "./clock.ts";
import type { EngineEvent, PythonRole, RequestMap, RequestMessage, WorkerMessage } from "./protocol.ts";

/**
 * A worker from outside, as the page or the command sees it. All calls and callbacks are on that
 * side's thread. `onmessage` gets what it posts, `onerror` its own death.
 */
export interface EngineProcess {
  postMessage(message: RequestMessage): void;
  onmessage: ((data: unknown) => void) | null;
  onerror: ((message: string) => void) | null;
  /** Asks the code that runs to end, by memory shared with the worker; false where there is none. */
  interrupt(): boolean;
  /** Ends the worker at once, whatever it does. */
  terminate(): void;
}

/** What a worker is started for. Each kind is kept apart from the others where the host can do so. */
export type EngineKind = "sql" | PythonRole;
/** Starts a worker; its death is told by `onerror`. Throws where the build lacks its script. */
export type Spawn = (kind: EngineKind) => EngineProcess;

/** The script that a kind of engine runs. */
export const scriptOf = (kind: EngineKind): "sql" | "python" => (kind === "sql" ? "sql" : "python");

/** Why requests of an ended worker failed. */
export type EndReason = "time" | "memory" | "output" | "cancelled" | "fault";

/** A request's worker was ended before it replied, or died. */
export class EngineEnded extends Error {
  override readonly name = "EngineEnded";
  constructor(
    readonly reason: EndReason,
    message: string,
  ) {
    super(message);
  }
}

/** The worker replied that it failed; the worker itself goes on. */
class EngineFault extends Error {
  override readonly name = "EngineFault";
}

const event: z.ZodType<EngineEvent> = z.union([
  z.object({
    kind: z.literal("phase"),
    phase: z.enum(["candidate", "reference", "compare"]),
    dataset: z.string(),
    index: z.number(),
    total: z.number(),
  }),
  z.object({ kind: z.literal("output"), text: z.string() }),
]);

/** Messages come from where hostile code ran: parsed, and matched to a request that is waiting. */
const workerMessage: z.ZodType<WorkerMessage> = z.union([
  z.object({ id: z.number(), type: z.literal("reply"), payload: z.unknown() }),
  z.object({ id: z.number(), type: z.literal("event"), event }),
  z.object({ id: z.number(), type: z.literal("fault"), message: z.string().max(10_000), fatal: z.boolean() }),
]);

/** Milliseconds that interrupted code has to end. */
const interruptPatience = 250;

interface Waiting {
  readonly resolve: (payload: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onEvent: ((event: EngineEvent) => void) | undefined;
}

/** One worker's life. After `end` every request is refused; a new worker needs a new bridge. */
export class Bridge<M extends RequestMap> {
  readonly #process: EngineProcess;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  #ended: EngineEnded | undefined;
  #lastReply: Promise<unknown> = Promise.resolve();

  constructor(process: EngineProcess) {
    this.#process = process;
    process.onmessage = (data) => this.#receive(data);
    process.onerror = (message) => this.end("fault", message);
  }

  get alive(): boolean {
    return this.#ended === undefined;
  }

  /** Rejects with `EngineFault` or `EngineEnded`. The reply's type is the protocol's promise; text inside it is parsed by the client. */
  request<K extends keyof M & string>(type: K, payload: M[K]["request"], onEvent?: (event: EngineEvent) => void): Promise<M[K]["reply"]> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    const id = this.#next++;
    const reply = new Promise<M[K]["reply"]>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onEvent });
      this.#process.postMessage({ id, type, payload });
    });
    this.#lastReply = reply;
    return reply;
  }

  /**
   * Interrupts what runs and keeps the worker where that helps within a moment; ends it where it
   * does not, or where there is no shared memory to interrupt by. Resolves when it is known
   * whether the worker goes on.
   */
  async interrupt(reason: EndReason, message: string): Promise<void> {
    if (!this.#process.interrupt()) {
      this.end(reason, message);
      return;
    }
    const timer = setTimeout(() => this.end(reason, message), interruptPatience);
    // A worker answers in order, so when the last request is settled all are.
    await Promise.allSettled([this.#lastReply]);
    clearTimeout(timer);
  }

  /** Ends the worker; waiting requests reject with the reason. */
  end(reason: EndReason, message: string): void {
    if (this.#ended !== undefined) return;
    this.#ended = new EngineEnded(reason, message);
    this.#process.terminate();
    for (const waiting of this.#waiting.values()) waiting.reject(this.#ended);
    this.#waiting.clear();
  }

  #receive(data: unknown): void {
    const parsed = workerMessage.safeParse(data);
    if (!parsed.success) return;
    const message = parsed.data;
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    if (message.type === "event") {
      waiting.onEvent?.(message.event);
      return;
    }
    if (message.type === "fault" && message.fatal) {
      this.end("memory", stopMessage("memory", 0));
      return;
    }
    this.#waiting.delete(message.id);
    if (message.type === "reply") waiting.resolve(message.payload);
    else waiting.reject(new EngineFault(message.message));
  }
}
