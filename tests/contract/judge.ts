/** A judge interpreter for tests that need Python itself: what it is given as checks runs at once, and a failure rejects. */
import { fileURLToPath } from "node:url";
import { readManifest } from "../../src/engines/assets.ts";
import { createNodeSpawn, readAssets } from "../../src/engines/node.ts";
import { Interpreter } from "../../src/engines/python/interpreter.ts";

const inRoot = (path: string): URL => new URL(`../../${path}`, import.meta.url);
export const site = fileURLToPath(inRoot("build/site"));
export const nodeSpawn = createNodeSpawn(fileURLToPath(inRoot("build/site/engines")), inRoot("build/cli/inside.js"));

/** Opens a judge with these packages in place. */
export async function openJudge(
  packages: readonly string[],
): Promise<{ run: (source: string, reference?: string) => Promise<void>; end: () => void }> {
  const assets = readAssets(site);
  const judge = await Interpreter.boot(nodeSpawn, assets, await readManifest(assets), "judge", () => undefined);
  await judge.prepare(packages, [], () => undefined);
  const cases = "from greenroom import call, case\n@case('one')\ndef one(): return call('f')";
  return {
    async run(source, reference = "") {
      await judge.bridge.request("open", { reference, cases, checks: source, relative: 0, absolute: 0 });
    },
    end: () => judge.bridge.end("cancelled", "The test is over."),
  };
}
