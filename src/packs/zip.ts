/** Reads a zip that a stranger made: every entry is judged by its record before anything is unpacked, and no size is believed. */
import { Inflate } from "fflate";
import { err, ok, type Result } from "../core/result.ts";
import type { PackIssue } from "./parse.ts";
import { isLitter, pathFault, shownName } from "./paths.ts";
import type { PackRule } from "./rules.ts";

/** How much a zip may bring. Sizes are bytes. */
export interface ZipLimits {
  readonly zip: number;
  readonly entries: number;
  /** All files together, unpacked. */
  readonly unpacked: number;
  /** Unpacked to packed, for files beyond 100 kB. */
  readonly ratio: number;
}

/** One entry as the zip's directory tells it. */
interface Entry {
  readonly name: string;
  readonly packed: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where its local header begins. */
  readonly at: number;
  readonly flags: number;
  /** The file's kind in Unix's words; 0 where the zip does not say. */
  readonly kind: number;
}

const marks = { end: 0x06054b50, directory: 0x02014b50, local: 0x04034b50 } as const;
const sizes = { end: 22, directory: 46, local: 30 } as const;
const kinds = { file: 0x8000, folder: 0x4000 } as const;
/** Below this a file may be packed as tightly as it will. */
const ratioMatters = 100_000;

/** The files of a zip by path, or everything that is wrong with it. */
export function readZip(bytes: Uint8Array, limits: ZipLimits): Result<ReadonlyMap<string, Uint8Array>, readonly PackIssue[]> {
  if (bytes.length > limits.zip) return fail("size", `The zip has ${megabytes(bytes.length)}; ${megabytes(limits.zip)} is the limit.`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(bytes, view, limits);
  if (!directory.ok) return directory;
  const { entries, start } = directory.value;
  const issues = [...faultsOfAll(entries, limits), ...entries.flatMap((entry) => faultOf(entry, limits))];
  if (issues.length > 0) return err(issues);

  const files = new Map<string, Uint8Array>();
  let free = 0;
  for (const entry of entries.toSorted((a, b) => a.at - b.at)) {
    const packed = contentOf(entry, bytes, view, free, start);
    if (!packed.ok) return packed;
    free = packed.value.end;
    if (entry.name.endsWith("/") || isLitter(entry.name)) continue;
    const content = entry.packed ? inflated(packed.value.content, entry.size) : packed.value.content;
    if (content === undefined || content.length !== entry.size)
      return fail("size", "The entry does not unpack to the size that the zip tells.", entry.name);
    if (crc32(content) !== entry.crc) return fail("zip", "The entry is damaged: its checksum is another.", entry.name);
    files.set(entry.name, content);
  }
  return ok(files);
}

function fail(rule: PackRule, message: string, name = ""): Result<never, readonly PackIssue[]> {
  return err([{ file: shownName(name), path: "", rule, message }]);
}

/** The central directory, which must end right where its end record begins, and that at the end of the file. */
function readDirectory(
  bytes: Uint8Array,
  view: DataView,
  limits: ZipLimits,
): Result<{ entries: Entry[]; start: number }, readonly PackIssue[]> {
  const noZip = fail("zip", "This is not a zip, or only a part of one.");
  let end = bytes.length - sizes.end;
  while (end >= 0 && !(view.getUint32(end, true) === marks.end && end + sizes.end + view.getUint16(end + 20, true) === bytes.length)) end--;
  if (end < 0) return noZip;
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)
    return fail("zip", "The zip is one of several parts; it must be one file.");
  if (count > limits.entries) return fail("count", `The zip has ${count} entries or more; ${limits.entries} is the limit.`);
  if (start + length !== end) return noZip;
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + sizes.directory > end || view.getUint32(at, true) !== marks.directory) return noZip;
    const nameLength = view.getUint16(at + 28, true);
    const next = at + sizes.directory + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return noZip;
    const name = new TextDecoder().decode(bytes.subarray(at + sizes.directory, at + sizes.directory + nameLength));
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) return fail("zip", "The entry is packed in a way that is not read here; use Deflate.", name);
    entries.push({
      name,
      packed: method === 8,
      flags: view.getUint16(at + 8, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      kind: (view.getUint32(at + 38, true) >>> 16) & 0xf000,
      at: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return at === end ? ok({ entries, start }) : noZip;
}

function faultsOfAll(entries: readonly Entry[], limits: ZipLimits): PackIssue[] {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const seen = new Map<string, string>();
  const twice = entries.flatMap(({ name }): PackIssue[] => {
    const like = name.toLowerCase();
    const other = seen.get(like);
    seen.set(like, name);
    if (other === undefined) return [];
    if (other === name) return [{ file: shownName(name), path: "", rule: "duplicate", message: "The zip has two entries of this name." }];
    return [
      { file: shownName(name), path: "", rule: "look-alike", message: `The name differs from ${shownName(other)} by letter case only.` },
    ];
  });
  const message = `Unpacked it would have ${megabytes(total)}; ${megabytes(limits.unpacked)} is the limit.`;
  return total > limits.unpacked ? [...twice, { file: "", path: "", rule: "size", message }] : twice;
}

function faultOf({ name, flags, kind, size, packedSize, packed }: Entry, { ratio }: ZipLimits): PackIssue[] {
  const issue = (rule: PackRule, message: string): PackIssue[] => [{ file: shownName(name), path: "", rule, message }];
  const path = isLitter(name) ? undefined : pathFault(name);
  if (path !== undefined) return issue(path.rule, path.message);
  if (kind !== 0 && kind !== kinds.file && kind !== kinds.folder)
    return issue("link", "The entry is a link or a device; plain files only are read.");
  if (name.endsWith("/") && size > 0) return issue("zip", "The entry is named like a folder and has content.");
  if ((flags & 0x2041) !== 0) return issue("zip", "The entry is encrypted.");
  if (!packed && packedSize !== size) return issue("size", "The entry is stored as it is and tells two sizes.");
  if (size > ratioMatters && size > packedSize * ratio)
    return issue("ratio", `The entry would unpack to ${Math.round(size / packedSize)} times its size; ${ratio} is the limit.`);
  return [];
}

/** The packed bytes of an entry. Its local header must agree with the directory, and no two entries may share bytes. */
function contentOf(entry: Entry, bytes: Uint8Array, view: DataView, free: number, limit: number) {
  const disagrees = fail("zip", "The entry's own header is another than the zip's directory tells.", entry.name);
  const { at, name, packedSize } = entry;
  if (at < free) return fail("zip", "The entry shares its bytes with another.", name);
  if (at + sizes.local > limit || view.getUint32(at, true) !== marks.local) return disagrees;
  const nameStart = at + sizes.local;
  const nameEnd = nameStart + view.getUint16(at + 26, true);
  const start = nameEnd + view.getUint16(at + 28, true);
  const end = start + packedSize;
  if (end > limit || view.getUint16(at + 8, true) !== (entry.packed ? 8 : 0)) return disagrees;
  if (new TextDecoder().decode(bytes.subarray(nameStart, nameEnd)) !== name) return disagrees;
  return ok({ content: bytes.subarray(start, end), end });
}

/** Unpacks in small steps and gives up at the first byte beyond the size told: undefined then, and where the data is damaged. */
function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  const content = new Uint8Array(size);
  let at = 0;
  let isWhole = false;
  const inflate = new Inflate((piece, isLast) => {
    if (at + piece.length <= size) content.set(piece, at);
    at += piece.length;
    isWhole = isLast;
  });
  const step = 1_024;
  try {
    for (let from = 0; from < packed.length && at <= size; from += step)
      inflate.push(packed.subarray(from, from + step), from + step >= packed.length);
  } catch {
    return undefined;
  }
  return isWhole && at === size ? content : undefined;
}

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** The checksum that zips use; `before` goes on from another's. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  // The index is one of 256.
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const megabytes = (size: number): string => `${(size / 1e6).toFixed(1)} MB`;
