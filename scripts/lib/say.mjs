/** What the set-up tells: on the error stream, so that a command's own output stays clean. */

/** @param {string} text */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * Shows how far something is: one line rewritten in a terminal, elsewhere a line for each quarter.
 * @param {string} label
 * @returns {{ at(done: number, total: number): void, end(): void }}
 */
export function progress(label) {
  let shown = 0;
  let open = false;
  return {
    at(done, total) {
      const part = Math.min(1, done / total);
      if (process.stderr.isTTY) {
        process.stderr.write(`\r\x1b[K${label} ${Math.floor(part * 100)} %`);
        open = true;
      } else if (Math.floor(part * 4) > shown) {
        shown = Math.floor(part * 4);
        say(`${label} ${shown * 25} %`);
      }
    },
    end() {
      if (open) process.stderr.write("\n");
    },
  };
}

/** @param {number} bytes */
export const megabytes = (bytes) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;

/**
 * Ends the command with what went wrong, said without a stack.
 * @param {unknown} error
 * @returns {never}
 */
export function fail(error, code = 1) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(code);
}
