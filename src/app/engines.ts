/** The page's grader: engines in a sandboxed frame, bytes from the site that served the page. */
import type { DatabaseBuilder, Grader } from "../core/engine.ts";
import { type Assets, cached } from "../engines/assets.ts";
import { createFrameSpawn } from "../engines/frame/page.ts";
import { createGrader } from "../engines/grader.ts";

const address = (path: string): string => new URL(path, document.baseURI).href;

async function fetchOk(path: string): Promise<Response> {
  const response = await fetch(address(path)).catch((error: unknown) => {
    throw new Error(`${path} could not be fetched: ${String(error)}. Are you offline?`);
  });
  if (!response.ok) throw new Error(`${path} could not be fetched: the server answered ${response.status}.`);
  return response;
}

/** Reads a body and tells after every piece how much there is. */
async function readBody(response: Response, onProgress: (loaded: number) => void): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let loaded = 0;
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read()) {
    pieces.push(piece.value);
    loaded += piece.value.length;
    onProgress(loaded);
  }
  const body = new Uint8Array(loaded);
  let at = 0;
  for (const piece of pieces) {
    body.set(piece, at);
    at += piece.length;
  }
  return body;
}

export const siteAssets: Assets = {
  bytes: async (path, onProgress = () => undefined) => readBody(await fetchOk(path), onProgress),
};

/** `assets` for a page that has bytes from elsewhere too. */
export function createBrowserGrader(assets: Assets = siteAssets): Grader & DatabaseBuilder {
  const scripts = cached(siteAssets);
  const spawn = createFrameSpawn(async (script) => new TextDecoder().decode(await scripts.bytes(`engines/${script}.js`)));
  return createGrader(spawn, assets);
}
