/** How far grading is, on stderr: one line written over in a terminal, elsewhere a line now and then. */

const everyMs = { terminal: 250, elsewhere: 10_000 } as const;

export interface Progress {
  /** One more is done. */
  step(): void;
  end(): void;
}

export function progressOf(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  const started = performance.now();
  // Where the lines themselves go to the terminal, nothing is written over between them.
  const rewrites = stream.isTTY && !process.stdout.isTTY;
  const wait = rewrites ? everyMs.terminal : everyMs.elsewhere;
  let done = 0;
  let told = started;
  const tell = (ending: string): void => {
    const seconds = (performance.now() - started) / 1_000;
    const rate = done / Math.max(seconds, 0.001);
    const left = done === 0 || done === total ? "" : `, about ${Math.ceil((total - done) / rate)} s to go`;
    stream.write(`${rewrites ? "\r\u001b[K" : ""}Graded ${done} of ${total}, ${rate.toFixed(1)} a second${left}${ending}`);
  };
  return {
    step() {
      done++;
      // The last is told at the end.
      if (done === total || performance.now() - told < wait) return;
      told = performance.now();
      tell(rewrites ? "" : "\n");
    },
    end: () => {
      if (total > 0) tell("\n");
    },
  };
}
