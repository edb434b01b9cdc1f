/** All that a command needs before it starts: packages, the Python runtime, the build. Quick when all is there. */
import { ensureBuilt, everyPart } from "./build.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { withLock } from "./lock.mjs";
import { inRoot } from "./paths.mjs";
import { ensureRuntime } from "./runtime.mjs";

/**
 * @param {object} options
 * @param {readonly import("./build.mjs").Part[]} [options.parts] What is to be built.
 * @param {boolean} [options.force] Build even what is up to date.
 * @param {boolean} [options.download] Try again for Python packages that could not be had before.
 */
export async function setUp({ parts = everyPart, force = false, download = true } = {}) {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Error(`Greenroom needs Node 20.19 or newer; this is ${process.version}.`);
  return withLock(inRoot("build", "set-up.lock"), async () => {
    await ensureDependencies();
    await ensureRuntime({ download });
    await ensureBuilt(parts, { force });
  });
}
