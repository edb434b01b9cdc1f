/** The page's grader and its advisor: engines in a sandboxed frame, bytes from the site that served the page. */
import type { DatabaseBuilder, Grader } from "../core/engine.ts";
import { type Assets, cached } from "../engines/assets.ts";
import type { Spawn } from "../engines/bridge.ts";
import { createFrameSpawn } from "../engines/frame/page.ts";
import { createGrader } from "../engines/grader.ts";
import { PythonAdvisor } from "../engines/python/advisor.ts";
import { readBody } from "../offline/bytes.ts";
import { siteAddress } from "./site.ts";

async function fetchOk(path: string): Promise<Response> {
  const response = await fetch(siteAddress(path)).catch((error: unknown) => {
    throw new Error(`${path} could not be fetched: ${String(error)}. Are you offline?`);
  });
  if (!response.ok) throw new Error(`${path} could not be fetched: the server answered ${response.status}.`);
  return response;
}

export const siteAssets: Assets = {
  bytes: async (path, onProgress) => readBody(await fetchOk(path), onProgress),
};

/** `assets` for a page that has bytes from elsewhere too; the advisor has the site's own only. */
export function createBrowserEngines(assets: Assets = siteAssets): {
  readonly grader: Grader & DatabaseBuilder;
  readonly advisor: PythonAdvisor;
  /** Makes engines of whoever needs others. */
  readonly spawn: Spawn;
} {
  const own = cached(siteAssets);
  const spawn = createFrameSpawn(async (script) => new TextDecoder().decode(await own.bytes(`engines/${script}.js`)));
  return { grader: createGrader(spawn, assets), advisor: new PythonAdvisor(spawn, own), spawn };
}
