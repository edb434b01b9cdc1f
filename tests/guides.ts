/** The commands that a guide shows, run as a reader would type them. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

// Vitest's own NODE_ENV would make a build for development.
const { NODE_ENV: _, ...environment } = process.env;
export const env: NodeJS.ProcessEnv = environment;

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Its indented lines, in order. */
export const commandsOf = (guide: string): string[] =>
  [...readFileSync(guide, "utf8").matchAll(/^ {4}(npm .*)$/gm)].map(([, command = ""]) => command);

/** The shell's arguments for a command that is typed in another folder than the repository. */
export const typed = (command = ""): [string, string[]] => ["sh", ["-c", command.replace("npm run", `npm --prefix '${resolve(".")}' run`)]];

/** Runs a command in a folder. */
export const run = (command: string | undefined, cwd: string): Promise<Ended> =>
  new Promise((done) => {
    execFile(...typed(command), { cwd, env, maxBuffer: 100_000_000 }, (error, stdout, stderr) =>
      done({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    );
  });
