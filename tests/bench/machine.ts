/** What the figures are measured on. */
import { readFileSync } from "node:fs";
import { arch, availableParallelism, cpus, platform, release, totalmem } from "node:os";
import type { Native } from "./native.ts";
import type { Machine } from "./report.ts";

export function describeMachine(chromium: string, pyodide: string, native: Native | undefined): Machine {
  return {
    processor: `${cpus()[0]?.model.trim() || "unknown"}, ${availableParallelism()} ${availableParallelism() === 1 ? "core" : "cores"}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${distribution() ?? `${platform()} ${release()}`}, ${arch()}`,
    browser: `Chromium ${chromium}, headless, without GPU`,
    node: process.version,
    "stock Pyodide": `${pyodide} from npm, with the official wheels that its lock file names`,
    "native Python":
      native === undefined
        ? "none"
        : `CPython ${native.python}, SQLite ${native.sqlite}, ${
            Object.entries(native.packages)
              .map(([name, version]) => `${name} ${version}`)
              .join(", ") || "neither numpy nor pandas"
          }`,
  };
}

function distribution(): string | undefined {
  try {
    return /^PRETTY_NAME="(.*)"$/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1];
  } catch {
    return undefined;
  }
}
