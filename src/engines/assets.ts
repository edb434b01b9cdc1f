/** Where engines get their bytes from: the site's own files, by path. The page fetches, the command line reads. */
import { z } from "zod";

/** Used on the side that starts engines; workers are handed what it gives. */
export interface Assets {
  /** Rejects with an Error whose message says which file could not be had. `.gz` files may come packed or unpacked. `onProgress` gets the number of bytes loaded so far. */
  bytes(path: string, onProgress?: (loaded: number) => void): Promise<Uint8Array>;
}

/** `runtime/manifest.json`: the runtime's files, those that start Python, and which file gives which modules. Written by the set-up. */
export const runtimeManifest = z.object({
  version: z.string(),
  interpreter: z.array(z.string()),
  /** Sizes are those of the files as they are fetched. */
  files: z.record(z.string(), z.object({ sha256: z.string(), size: z.number() })),
  packages: z.record(z.string(), z.object({ file: z.string(), depends: z.array(z.string()), imports: z.array(z.string()) })),
});
export type RuntimeManifest = z.infer<typeof runtimeManifest>;

/** Rejects where the manifest is missing or of another form. */
export async function readManifest(assets: Assets): Promise<RuntimeManifest> {
  const bytes = await assets.bytes("runtime/manifest.json");
  return runtimeManifest.parse(JSON.parse(new TextDecoder().decode(bytes)));
}

/** The packages and all that they depend on, dependencies first; throws where one is not part of this installation. */
export function packageClosure(manifest: RuntimeManifest, names: Iterable<string>): string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const known = manifest.packages[name];
    if (known === undefined || found.has(name)) return;
    for (const dependency of known.depends) visit(dependency);
    found.add(name);
  };
  for (const name of names) {
    if (manifest.packages[name] === undefined)
      throw new Error(`The package ${name} is not part of this installation: its wheel could not be had at set-up.`);
    visit(name);
  }
  return [...found];
}

/** Fetches each file once and keeps it; a failed fetch is tried again the next time. */
export function cached(assets: Assets): Assets {
  const kept = new Map<string, Promise<Uint8Array>>();
  return {
    bytes(path, onProgress) {
      const known = kept.get(path);
      if (known !== undefined) return known;
      const fresh = assets.bytes(path, onProgress);
      kept.set(path, fresh);
      fresh.catch(() => kept.delete(path));
      return fresh;
    },
  };
}
