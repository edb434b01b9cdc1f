/** Limits of one Run or Submit: the candidate's time, and what their code prints. */
import type { Output } from "../core/engine.ts";
import type { EndReason } from "./bridge.ts";

/** Printed text beyond this is counted but not kept. */
const keptLines = 10_000;
const keptCharacters = 1_000_000;
/** Printing beyond this ends the run. */
const mostLines = 1_000_000;
const mostCharacters = 16_000_000;

/** Runs only while candidate code runs, and calls back once when the limit is used up. */
export class CandidateClock {
  #left: number;
  #since: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    seconds: number,
    private readonly onTimeUp: () => void,
  ) {
    this.#left = seconds * 1000;
  }

  start(): void {
    if (this.#since !== undefined) return;
    this.#since = performance.now();
    this.#timer = setTimeout(this.onTimeUp, Math.max(0, this.#left));
  }

  stop(): void {
    if (this.#since === undefined || this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#left -= performance.now() - this.#since;
    this.#since = undefined;
  }

  /** Counts the time until the promise settles. */
  async during<T>(work: Promise<T>): Promise<T> {
    this.start();
    try {
      return await work;
    } finally {
      this.stop();
    }
  }
}

/** Keeps the beginning of what is printed, counts the rest, and calls back once at a flood. */
export class OutputKeeper {
  #text = "";
  #keptLines = 0;
  /** All that was printed; a flood ends the run before this grows too large. */
  readonly #pieces: string[] = [];
  #lines = 0;
  #characters = 0;
  #flooded = false;

  constructor(private readonly onFlood: (message: string) => void) {}

  add(text: string): void {
    if (this.#flooded) return;
    this.#pieces.push(text);
    this.#characters += text.length;
    const newLines = countLines(text);
    this.#lines += newLines;
    if (this.#keptLines < keptLines && this.#text.length < keptCharacters) {
      let piece = text.slice(0, keptCharacters - this.#text.length);
      if (this.#keptLines + newLines > keptLines)
        piece = piece
          .split("\n")
          .slice(0, keptLines - this.#keptLines)
          .join("\n");
      this.#text += piece;
      this.#keptLines += newLines;
    }
    if (this.#lines >= mostLines || this.#characters >= mostCharacters) {
      this.#flooded = true;
      this.onFlood(
        `Your code printed ${this.#lines.toLocaleString("en")} lines (${(this.#characters / 1e6).toFixed(1)} MB) and was stopped. Print less, perhaps only every thousandth step.`,
      );
    }
  }

  get output(): Output {
    const truncated = this.#characters > this.#text.length;
    const output = { text: this.#text, lines: this.#lines, bytes: this.#characters, truncated };
    return truncated ? { ...output, whole: this.#pieces.join("") } : output;
  }
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

/** What to tell the candidate when their run was ended. */
export function stopMessage(reason: Exclude<EndReason, "fault">, seconds: number): string {
  switch (reason) {
    case "time":
      return `Your code was stopped after ${seconds} s. Look for a loop that never ends, a join without its condition, or work that grows faster than it must.`;
    case "memory":
      return "Your code ran out of memory, or went so deep that the interpreter gave up; it has been replaced. Build less at once.";
    case "output":
      return "Your code printed more than is kept, and was stopped.";
    case "cancelled":
      return "Stopped.";
  }
}
