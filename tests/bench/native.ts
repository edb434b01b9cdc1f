/** Native CPython and its sqlite3, where the machine has them. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

export interface Native {
  /** `3.11.7`. */
  readonly python: string;
  /** The version of SQLite in its `sqlite3`. */
  readonly sqlite: string;
  /** Versions of what can be imported. */
  readonly packages: Readonly<Record<string, string>>;
  /** Runs a script whose last line of output is JSON. */
  run(script: string, ...args: readonly string[]): Promise<unknown>;
}

const look = `
import importlib, json, platform, sqlite3
packages = {}
for name in ["numpy", "pandas"]:
    try:
        packages[name] = importlib.import_module(name).__version__
    except ImportError:
        pass
print(json.dumps({"python": platform.python_version(), "sqlite": sqlite3.sqlite_version, "packages": packages}))`;

/** The Python that GREENROOM_NATIVE_PYTHON names, else `python3`; undefined where it does not start. */
export async function findNative(command = process.env.GREENROOM_NATIVE_PYTHON ?? "python3"): Promise<Native | undefined> {
  const run = async (script: string, ...args: readonly string[]): Promise<unknown> => {
    const { stdout } = await promisify(execFile)(command, ["-c", script, ...args], { maxBuffer: 10_000_000 });
    return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
  };
  try {
    const found = (await run(look)) as Pick<Native, "python" | "sqlite" | "packages">;
    return { ...found, run };
  } catch {
    return undefined;
  }
}
