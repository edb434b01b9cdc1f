/** Fetches JSON files: the site's own, and those of packs from outside from where they are kept. Failures come as sentences. */
import { contentPaths } from "../core/content-paths.ts";
import { isAdded } from "../core/outside.ts";
import { err, ok, type Result } from "../core/result.ts";
import type { Assets } from "../engines/assets.ts";
import { parseCatalogue } from "../packs/compiled.ts";
import type { FetchJson } from "../state/catalogue.ts";
import { type InstalledPacksState, withInstalled } from "../state/installed-packs.ts";
import type { BrowserPackStorage } from "./pack-storage.ts";
import { siteAddress } from "./site.ts";

/** A file of the site itself. */
export const fetchSiteJson: FetchJson = async (path) => {
  try {
    const response = await fetch(siteAddress(path));
    if (!response.ok) return err(`The server has no ${path} (it answered ${response.status}).`);
    return ok(await response.json());
  } catch (error) {
    // A SyntaxError is an answer that is not JSON, such as a host's own page for files that it doesn't have.
    const because = error instanceof SyntaxError ? "what came is not JSON" : "the connection failed";
    return err(`${path} could not be fetched: ${because}.`);
  }
};

/** `packs/added.…` and `data/added.…`: the second part says whose a file is. */
const isKept = (path: string): boolean => isAdded(path.split("/")[1] ?? "");

/** The same for all files, and the catalogue with the packs that were added. */
export function createFetchJson(storage: BrowserPackStorage, installed: () => Pick<InstalledPacksState, "load" | "packs">): FetchJson {
  return async (path) => {
    if (isKept(path)) return storage.file(path);
    const [fetched] = await Promise.all([fetchSiteJson(path), path === contentPaths.catalogue ? installed().load() : undefined]);
    if (!fetched.ok || path !== contentPaths.catalogue) return fetched;
    const parsed = parseCatalogue(fetched.value);
    return parsed.ok ? ok(withInstalled(parsed.value, installed().packs)) : fetched;
  };
}

/** What engines ask for, of packs from outside from where they are kept. */
export function withKept(assets: Assets, storage: BrowserPackStorage): Assets {
  return {
    async bytes(path, onProgress) {
      if (!isKept(path)) return assets.bytes(path, onProgress);
      const found: Result<unknown, string> = await storage.file(path);
      if (!found.ok) throw new Error(found.error);
      if (!(found.value instanceof Uint8Array)) throw new Error(`${path} is not a file of bytes.`);
      return found.value;
    },
  };
}
