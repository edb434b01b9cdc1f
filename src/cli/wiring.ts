/** What every command needs: the built site, the packs, and a grader whose engines live in processes of their own. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Grader } from "../core/engine.ts";
import type { Assets } from "../engines/assets.ts";
import type { Spawn } from "../engines/bridge.ts";
import { createGrader } from "../engines/grader.ts";
import { createNodeSpawn, readAssets } from "../engines/node.ts";

/** The bundled command lies in `build/cli`. */
export const root = fileURLToPath(new URL("../../", import.meta.url));
const site = join(root, "build/site");

// A command that is ended ends its engines too: that happens at `exit`, which a signal alone does not cause.
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)
  process.once(signal, () => process.exit(code));

export const nodeSpawn = (): Spawn => createNodeSpawn(join(site, "engines"), new URL("./inside.js", import.meta.url));

/** The built site's files, but first those of `over`: a folder laid out like the site. */
export function siteAssets(over?: string): Assets {
  const built = readAssets(site);
  if (over === undefined) return built;
  const above = readAssets(over);
  return { bytes: (path) => (existsSync(join(over, path)) ? above : built).bytes(path) };
}

export const createNodeGrader = (assets: Assets = siteAssets()): Grader => createGrader(nodeSpawn(), assets);
