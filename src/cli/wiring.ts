/** What every command needs: the built site, the packs, and a grader whose engines live in processes of their own. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Grader } from "../core/engine.ts";
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

export function createNodeGrader(): Grader {
  return createGrader(createNodeSpawn(join(site, "engines"), new URL("./inside.js", import.meta.url)), readAssets(site));
}
