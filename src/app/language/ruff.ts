/** Asks Ruff in its worker, which is started when it is first asked. */
import { err, ok, type Result } from "../../core/result.ts";
import type { LineMark } from "../../ui/editor/language.ts";

export interface RuffRequest {
  readonly id: number;
  readonly kind: "check" | "format";
  readonly source: string;
}

export type RuffReply = { readonly id: number } & (
  | { readonly marks: readonly LineMark[] }
  | { readonly text: string }
  /** Of a source that does not parse, or of a worker that could not start. */
  | { readonly error: string }
);

let worker: Worker | undefined;
let next = 1;
const waiting = new Map<number, (reply: RuffReply) => void>();

function ask(kind: RuffRequest["kind"], source: string): Promise<RuffReply> {
  worker ??= startWorker();
  const request: RuffRequest = { id: next++, kind, source };
  return new Promise((resolve) => {
    waiting.set(request.id, resolve);
    worker?.postMessage(request);
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL("./ruff.worker.ts", import.meta.url), { type: "module" });
  started.onmessage = ({ data }: MessageEvent<RuffReply>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  started.onerror = () => {
    // Offline before its first visit, perhaps: the next to ask tries again.
    worker = undefined;
    for (const [id, resolve] of waiting) resolve({ id, error: "Ruff could not be loaded" });
    waiting.clear();
  };
  return started;
}

/** What Ruff warns of; nothing where it could not look. */
export async function check(source: string): Promise<readonly LineMark[]> {
  const reply = await ask("check", source);
  return "marks" in reply ? reply.marks : [];
}

export async function format(source: string): Promise<Result<string, string>> {
  const reply = await ask("format", source);
  if ("text" in reply) return ok(reply.text);
  return err(`This cannot be laid out: ${"error" in reply ? reply.error.split("\n")[0] : "there was no answer"}`);
}
