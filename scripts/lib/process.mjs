/** Starts other programs: shown or kept, with a watch that may end them. */
import { spawn } from "node:child_process";

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {"keep" | "stderr" | "inherit"} [output] Where its output goes; kept output comes back with the result.
 * @property {number} [limitMs] Ends it after so long.
 * @property {() => boolean} [stalled] Asked every second; `true` ends it.
 * @property {boolean} [shell]
 */

/**
 * Runs a program to its end. Never rejects: a program that can't be started has code 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { cwd, env, output = "keep", limitMs, stalled, shell = false } = {}) {
  const sink = output === "keep" ? "pipe" : output === "stderr" ? 2 : "inherit";
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      shell,
      stdio: ["ignore", sink, output === "keep" ? "pipe" : "inherit"],
      windowsHide: true,
    });
    let kept = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text) => {
        kept = (kept + text).slice(-20_000);
      });
    const limit = limitMs === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), limitMs);
    const watch = stalled && setInterval(() => stalled() && child.kill("SIGKILL"), 1000);
    /** @param {number} code */
    const end = (code) => {
      clearTimeout(limit);
      clearInterval(watch);
      resolve({ code, output: kept });
    };
    child.once("error", (error) => {
      kept += error.message;
      end(127);
    });
    child.once("close", (code) => end(code ?? 1));
  });
}

/**
 * What a short account quotes of a program's output: the last line that is not a place in a stack.
 * @param {string} output
 */
export function tellingLine(output) {
  const lines = output.split("\n").map((line) => line.trim());
  return lines.findLast((line) => line !== "" && !line.startsWith("at ")) ?? "";
}
