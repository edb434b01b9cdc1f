/**
 * What is kept for times without a network, by the hash of its contents: versions share what they have in common,
 * and nothing is kept that a version's list does not vouch for.
 */
import { err, ok, type Result } from "../core/result.ts";
import { type Bytes, readBody } from "./bytes.ts";
import { contentType } from "./content-type.ts";
import { type Failure, type FileList, fileAddress, fileKinds, listPath, names, type SiteFile } from "./site.ts";

/** What is noted beside the contents. */
const notes = {
  list: (version: string) => `list ${version}`,
  /** The version's index.html, which names its version and so cannot be in its list. */
  page: (version: string) => `page ${version}`,
  /** Another version has replaced this one; its last pages may still be open. */
  retired: (version: string) => `retired ${version}`,
  /** Python comes with each new version. */
  python: "python",
};

interface Watching {
  readonly signal?: AbortSignal | undefined;
  /** Gets the bytes so far. */
  readonly onBytes?: (loaded: number) => void;
}

export class SiteStore {
  readonly #root: string;
  readonly #lists = new Map<string, FileList>();

  constructor(root: string) {
    this.#root = root;
  }

  #notes(): Promise<Cache> {
    return caches.open(names(this.#root).notes);
  }

  #files(): Promise<Cache> {
    return caches.open(names(this.#root).files);
  }

  /** Caches are keyed by addresses; these are never asked of a server. */
  #key(name: string): string {
    return new URL(`.kept/${encodeURIComponent(name)}`, this.#root).href;
  }

  /** The list of a version, kept or else fetched: only the list with that hash is the version's. */
  async list(version: string): Promise<Result<FileList, Failure>> {
    const known = this.#lists.get(version) ?? (await this.#keptList(version));
    if (known !== undefined) return ok(known);
    const fetched = await this.download(listPath, { sha256: version }, version);
    if (!fetched.ok) return fetched;
    const full = await this.#put(await this.#notes(), notes.list(version), listPath, fetched.value);
    return full.ok ? ok(this.#read(version, new TextDecoder().decode(fetched.value))) : full;
  }

  async #keptList(version: string): Promise<FileList | undefined> {
    const kept = await (await this.#notes()).match(this.#key(notes.list(version)));
    return kept && this.#read(version, await kept.text());
  }

  /** The text was checked against the version, so our own build wrote it. */
  #read(version: string, text: string): FileList {
    const list: FileList = JSON.parse(text);
    this.#lists.set(version, list);
    return list;
  }

  /** All lists that are kept. */
  async keptLists(): Promise<FileList[]> {
    const versions = await this.#versions("list");
    const found = await Promise.all(versions.map((version) => this.#lists.get(version) ?? this.#keptList(version)));
    return found.filter((list) => list !== undefined);
  }

  async #versions(note: "list" | "page" | "retired"): Promise<string[]> {
    const keys = await keysOf(await this.#notes());
    return keys.flatMap((key) => (key.startsWith(`${note} `) ? key.slice(note.length + 1) : []));
  }

  /** The page of a version. */
  async page(version: string): Promise<Response | undefined> {
    return (await this.#notes()).match(this.#key(notes.page(version)));
  }

  async keepPage(version: string, bytes: Bytes): Promise<Result<null, Failure>> {
    return this.#put(await this.#notes(), notes.page(version), "index.html", bytes);
  }

  /** The contents, if they are kept. */
  async find({ sha256 }: SiteFile): Promise<Response | undefined> {
    return (await this.#files()).match(this.#key(sha256));
  }

  /** The hashes of all contents that are kept. */
  async held(): Promise<Set<string>> {
    return new Set(await keysOf(await this.#files()));
  }

  /** Keeps contents that were checked. */
  async keep(path: string, { sha256 }: SiteFile, bytes: Bytes): Promise<Result<null, Failure>> {
    return this.#put(await this.#files(), sha256, path, bytes);
  }

  async #put(cache: Cache, key: string, path: string, bytes: Bytes): Promise<Result<null, Failure>> {
    try {
      await cache.put(this.#key(key), new Response(bytes, { headers: { "Content-Type": contentType(path) } }));
      return ok(null);
    } catch {
      return err({ kind: "full", path });
    }
  }

  /** Fetches a file from the server and checks it. */
  async download(
    path: string,
    file: Pick<SiteFile, "sha256" | "unpacked">,
    version: string,
    { signal, onBytes }: Watching = {},
  ): Promise<Result<Bytes, Failure>> {
    try {
      const response = await this.request(path, version, signal);
      const bytes = response.ok ? await readBody(response, onBytes) : undefined;
      return bytes !== undefined && (await matches(bytes, file)) ? ok(bytes) : err({ kind: "refused", path });
    } catch {
      return err({ kind: signal?.aborted ? "cancelled" : "unreachable", path });
    }
  }

  /** Asks the server itself: the service worker lets pass what is asked for in this way, and caches on the way must ask again. */
  request(path: string, version: string, signal?: AbortSignal): Promise<Response> {
    return fetch(fileAddress(this.#root, path, version), { cache: "no-cache", ...(signal && { signal }) });
  }

  async wantsPython(): Promise<boolean> {
    return (await (await this.#notes()).match(this.#key(notes.python))) !== undefined;
  }

  /** Says whether Python is to come with each new version. */
  async wantPython(wanted: boolean): Promise<void> {
    const kept = await this.#notes();
    if (wanted) await kept.put(this.#key(notes.python), new Response());
    else await kept.delete(this.#key(notes.python));
  }

  /** Removes what only Python needs. */
  async removePython(): Promise<void> {
    await this.wantPython(false);
    const files = await this.#files();
    const hashes = (await this.keptLists()).flatMap(({ python }) => Object.values(python).map(({ sha256 }) => sha256));
    for (const hash of new Set(hashes)) await files.delete(this.#key(hash));
  }

  /** A version that is fetched is no longer, or not yet, one that was replaced. */
  async adopt(version: string): Promise<void> {
    await (await this.#notes()).delete(this.#key(notes.retired(version)));
  }

  /** Marks all versions but this one as replaced. */
  async retireOthers(version: string): Promise<void> {
    const kept = await this.#notes();
    for (const other of await this.#versions("list"))
      if (other !== version) await kept.put(this.#key(notes.retired(other)), new Response());
  }

  /** Forgets replaced versions that no page uses, and contents that only they named. */
  async tidy(isUsed: (version: string) => boolean): Promise<void> {
    const unused = (await this.#versions("retired")).filter((version) => !isUsed(version));
    if (unused.length === 0) return;
    const kept = await this.#notes();
    for (const version of unused) {
      this.#lists.delete(version);
      // The mark last: what is cut short here is done again.
      for (const note of [notes.page, notes.list, notes.retired]) await kept.delete(this.#key(note(version)));
    }
    const lists = await this.keptLists();
    const named = new Set(lists.flatMap((list) => fileKinds.flatMap((kind) => Object.values(list[kind]).map(({ sha256 }) => sha256))));
    const files = await this.#files();
    for (const hash of await keysOf(files)) if (!named.has(hash)) await files.delete(this.#key(hash));
  }
}

async function keysOf(cache: Cache): Promise<string[]> {
  return (await cache.keys()).map(({ url }) => decodeURIComponent(url.slice(url.lastIndexOf("/") + 1)));
}

/** Whether these are the file's contents. */
export async function matches(bytes: Bytes, { sha256, unpacked }: Pick<SiteFile, "sha256" | "unpacked">): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hash === sha256 || hash === unpacked;
}
