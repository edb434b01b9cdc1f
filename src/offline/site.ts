/** One version of the site: the list of its files, by which they are found and checked. Shared by the page and the service worker. */

/** What files are for: the page with SQL, the exercises with their data, or Python with its packages. */
export const fileKinds = ["page", "packs", "python"] as const;
export type FileKind = (typeof fileKinds)[number];

export interface SiteFile {
  readonly sha256: string;
  readonly size: number;
  /** The hash of a `.gz` file's contents: some hosts unpack on the way. */
  readonly unpacked?: string;
}

/** `files.json`, written by the build: each file by its path. The list's own hash is the version, so it vouches for all that it names. */
export type FileList = Readonly<Record<FileKind, Readonly<Record<string, SiteFile>>>>;

export const listPath = "files.json";

/**
 * The address of a file of a version. Names in `assets/` change with what is in them; all others say the
 * version, so that neither a cache on the way nor a service worker of another version gives another file.
 */
export const fileAddress = (root: string, path: string, version: string): string =>
  new URL(path.startsWith("assets/") || version === "" ? path : `${path}?v=${version}`, root).href;

/** Several sites may share an origin, so what is kept says whose it is. */
export const names = (root: string) =>
  ({
    /** Contents by their hash. */
    files: `greenroom files ${root}`,
    /** Which versions there are, with their lists. */
    notes: `greenroom notes ${root}`,
    /** Where progress is told to all tabs. */
    channel: `greenroom ${root}`,
    /** The lock that is held while contents are added or removed. */
    writing: `greenroom writing ${root}`,
    /** The beginning of the name of the lock that each page holds for as long as it lives; its version follows. */
    page: `greenroom page ${root} `,
  }) as const;

/** What hindered a fetch. */
export interface Failure {
  readonly kind: "unreachable" | "refused" | "full" | "cancelled";
  readonly path: string;
}

/** What is told to all tabs. */
export type Told =
  | { readonly type: "progress"; readonly version: string; readonly loaded: number; readonly total: number }
  | { readonly type: "failed"; readonly version: string; readonly failure: Failure };

/** What a page asks of a service worker. */
export type Asked = "take over" | "tidy";
