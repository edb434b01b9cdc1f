/** Installs what the tests need from Debian's packages, where that is possible. */
import { existsSync } from "node:fs";
import { run, tellingLine } from "./process.mjs";
import { say } from "./say.mjs";

/**
 * Returns what came of it, for the account of what was tried.
 * @param {string} name
 */
export async function installDebian(name) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return `apt-get install ${name}: only as root on Debian.`;
  say(`Installing Debian's ${name} for the tests …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const update = await run("apt-get", ["update", "-q"], { env, limitMs: 300_000 });
  const { code, output } = await run("apt-get", ["install", "-q", "-y", "--no-install-recommends", name], { env, limitMs: 900_000 });
  if (code === 0) return `apt-get install ${name}: installed, but it does not start.`;
  return `apt-get install ${name}: ${tellingLine(output) || tellingLine(update.output)}`;
}
