/** The page's grader: engines in a sandboxed frame, bytes from the site that served the page. */
import type { Grader } from "../core/engine.ts";
import type { Assets } from "../engines/assets.ts";
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
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read()) {
    pieces.push(piece.value);
    loaded += piece.value.length;
    onProgress(loaded);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** Some servers unpack `.gz` files themselves, so the bytes are looked at and not the name. */
async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const siteAssets: Assets = {
  async bytes(path, onProgress = () => undefined) {
    const bytes = await readBody(await fetchOk(path), onProgress);
    return path.endsWith(".gz") ? unpacked(bytes) : bytes;
  },
};

export function createBrowserGrader(): Grader {
  const spawn = createFrameSpawn(async (script) => (await fetchOk(`engines/${script}.js`)).text());
  return createGrader(spawn, siteAssets);
}
