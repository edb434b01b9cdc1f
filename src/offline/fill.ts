/** Fetches what a version still lacks, checked file by file; what is there stays, so that it goes on where it was cut. */
import { err, ok, type Result } from "../core/result.ts";
import { type Failure, type FileKind, type FileList, names } from "./site.ts";
import type { SiteStore } from "./store.ts";

export interface Progress {
  readonly loaded: number;
  readonly total: number;
}

/** How many files are fetched at a time: a browser has six connections to a host, and the visitor comes first. */
const atATime = 3;

/** How much of these kinds of files is kept. */
export async function progressOf(store: SiteStore, list: FileList, kinds: readonly FileKind[]): Promise<Progress> {
  const held = await store.held();
  const all = filesOf(list, kinds);
  return { loaded: sum(all.filter(({ sha256 }) => held.has(sha256))), total: sum(all) };
}

/** Milliseconds between two words about the progress. */
const interval = 150;

/** One tab at a time, and not while old versions are being forgotten. */
export async function fill(
  store: SiteStore,
  root: string,
  version: string,
  kinds: readonly FileKind[],
  { signal, onProgress }: { readonly signal?: AbortSignal; readonly onProgress: (progress: Progress) => void },
): Promise<Result<Progress, Failure>> {
  try {
    const options = signal ? { signal } : {};
    return await navigator.locks.request(names(root).writing, options, () => fetchMissing(store, version, kinds, signal, onProgress));
  } catch (error) {
    if (signal?.aborted) return err({ kind: "cancelled", path: "" });
    throw error;
  }
}

async function fetchMissing(
  store: SiteStore,
  version: string,
  kinds: readonly FileKind[],
  signal: AbortSignal | undefined,
  onProgress: (progress: Progress) => void,
): Promise<Result<Progress, Failure>> {
  const list = await store.list(version);
  if (!list.ok) return list;
  const held = await store.held();
  const all = filesOf(list.value, kinds);
  const total = sum(all);
  const missing = all.filter(({ sha256 }) => !held.has(sha256));
  let done = total - sum(missing);
  const running = new Map<string, number>();
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isNews = false;
  const tell = (): void => {
    isNews = pause !== undefined;
    if (isNews) return;
    onProgress({ loaded: done + [...running.values()].reduce((a, b) => a + b, 0), total });
    pause = setTimeout(() => {
      pause = undefined;
      if (isNews) tell();
    }, interval);
  };
  tell();

  let failure: Failure | undefined;
  const work = async (): Promise<void> => {
    for (let file = missing.shift(); file !== undefined && failure === undefined; file = missing.shift()) {
      const { path, size } = file;
      // Where a host unpacks a file on the way, more bytes come than it has.
      const onBytes = (loaded: number): void => {
        running.set(path, Math.min(loaded, size));
        tell();
      };
      const fetched = await store.download(path, file, version, { signal, onBytes });
      const kept = fetched.ok ? await store.keep(path, file, fetched.value) : fetched;
      running.delete(path);
      if (kept.ok) done += size;
      else failure ??= kept.error;
      tell();
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  clearTimeout(pause);
  return failure === undefined ? ok({ loaded: done, total }) : err(failure);
}

const filesOf = (list: FileList, kinds: readonly FileKind[]) =>
  kinds.flatMap((kind) => Object.entries(list[kind]).map(([path, file]) => ({ path, ...file })));

const sum = (files: readonly { readonly size: number }[]): number => files.reduce((total, { size }) => total + size, 0);
