/** Where packs come from in a browser: a file, a folder, an address of this site; and the worker that checks them. */
import { err, ok, type Result } from "../core/result.ts";
import type { PackSource } from "../packs/check.ts";
import { packLimits } from "../packs/limits.ts";
import type { PackIssue } from "../packs/parse.ts";
import type { CheckPack } from "../state/installed-packs.ts";

type Source = Promise<Result<PackSource, string>>;
/** Milliseconds in which a pack must have been read. */
const patience = 60_000;

export const checkInWorker: CheckPack = (source) =>
  askWorker(new Worker(new URL("./packs.worker.ts", import.meta.url), { type: "module" }), source, (issue) => err([issue]));

/** The answer of a worker that reads packs; it is ended then, and where it gives none in time. */
export function askWorker<T>(worker: Worker, question: unknown, failed: (issue: PackIssue) => T): Promise<T> {
  return new Promise((resolve) => {
    const settle = (result: T): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    const fail = (because: string): void =>
      settle(failed({ file: "", path: "", rule: "time", message: `The pack could not be read${because}` }));
    const timer = setTimeout(() => fail(` within ${patience / 1_000} s.`), patience);
    worker.onmessage = ({ data }) => settle(data);
    worker.onerror = ({ message }) => fail(`: ${message}`);
    worker.postMessage(question);
  });
}

export async function readZipFile(file: File): Source {
  if (file.size > packLimits.zip) return err(tooLarge(file.size));
  return ok({ kind: "zip", bytes: new Uint8Array(await file.arrayBuffer()) });
}

/** `files` by path, the pack's folder first. */
export async function readFolderFiles(files: readonly (readonly [path: string, file: File])[]): Source {
  const size = files.reduce((sum, [, file]) => sum + file.size, 0);
  if (size > packLimits.unpacked || files.length > packLimits.entries)
    return err(
      `The folder has ${files.length} files and ${size} bytes; a pack may have ${packLimits.entries} files and ${packLimits.unpacked} bytes.`,
    );
  const read = await Promise.all(files.map(async ([path, file]) => [path, new Uint8Array(await file.arrayBuffer())] as const));
  return ok({ kind: "folder", files: new Map(read) });
}

/** A zip of the site that served the page; of no other. */
export async function readAddress(path: string): Source {
  const address = URL.canParse(path, document.baseURI) ? new URL(path, document.baseURI) : null;
  if (address === null || address.origin !== location.origin)
    return err("Packs are fetched from this site only. Download the zip, look where it comes from, and add it as a file.");
  try {
    const response = await fetch(address, { redirect: "error" });
    if (!response.ok) return err(`The server has no ${address.pathname} (it answered ${response.status}).`);
    const bytes = await readAtMost(response, packLimits.zip);
    return bytes === undefined ? err(tooLarge(packLimits.zip)) : ok({ kind: "zip", bytes });
  } catch {
    return err(`${address.pathname} could not be fetched. Are you offline?`);
  }
}

const tooLarge = (size: number): string => `The zip has ${(size / 1e6).toFixed(1)} MB or more; a pack may have ${packLimits.zip / 1e6} MB.`;

async function readAtMost(response: Response, most: number): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read()) {
    pieces.push(piece.value);
    length += piece.value.length;
    if (length > most) {
      await reader?.cancel();
      return undefined;
    }
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** The files below what was dropped, each with its path. Undefined where it was one file. */
export async function droppedFolder(items: DataTransferItemList): Promise<readonly (readonly [string, File])[] | undefined> {
  const entry = items[0]?.webkitGetAsEntry();
  if (!entry?.isDirectory) return undefined;
  const files: (readonly [string, File])[] = [];
  const visit = async (one: FileSystemEntry): Promise<void> => {
    // A folder this large is refused by its count.
    if (files.length > packLimits.entries) return;
    if (isFile(one)) files.push([one.fullPath.slice(1), await new Promise<File>((resolve, reject) => one.file(resolve, reject))]);
    else if (isFolder(one)) for (const inside of await entriesOf(one)) await visit(inside);
  };
  await visit(entry);
  return files;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** Browsers give a hundred entries at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
