/** Reads a zip that anyone may have made or damaged: each entry is judged by its record before it is unpacked, and no size is believed. */
import { Inflate } from "fflate";
import { err, ok, type Result } from "../core/result.ts";

export interface ZipLimits {
  readonly entries: number;
  /** Bytes of one entry, and of all, unpacked. */
  readonly entry: number;
  readonly total: number;
  /** How many times its packed size a zip of more than 20 MB may have. */
  readonly ratio: number;
}

/** What is wrong: with which entry, or with the zip as a whole. */
export interface ZipFault {
  readonly entry: string | null;
  readonly what: string;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  /** Of a file in Unix's words; 0 where the zip does not say. */
  readonly kind: number;
  /** Where its local header begins. */
  readonly at: number;
}

const signatures = { end: 0x06054b50, directory: 0x02014b50, local: 0x04034b50 } as const;
const headers = { end: 22, directory: 46, local: 30 } as const;
const link = 0xa000;
const ratioMatters = 20_000_000;

const fault = (what: string, entry: string | null = null): { readonly ok: false; readonly error: ZipFault } => err({ entry, what });

/** The files of a zip by path, or the first thing that is wrong with it. */
export function unzip(bytes: Uint8Array, limits: ZipLimits): Result<ReadonlyMap<string, Uint8Array>, ZipFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(bytes, view, limits);
  if (!directory.ok) return directory;
  const files = new Map<string, Uint8Array>();
  for (const entry of directory.value) {
    const what = faultOf(entry, limits) ?? (files.has(entry.name) ? "there are two of this name" : undefined);
    if (what !== undefined) return fault(what, entry.name);
    if (entry.name.endsWith("/")) continue;
    const content = contentOf(entry, bytes, view);
    if (content === undefined) return fault("it is damaged or cut short", entry.name);
    files.set(entry.name, content);
  }
  return ok(files);
}

function readDirectory(bytes: Uint8Array, view: DataView, limits: ZipLimits): Result<readonly Entry[], ZipFault> {
  const noZip = fault("it is no zip file, or only a part of one");
  let end = bytes.length - headers.end;
  while (end >= 0 && view.getUint32(end, true) !== signatures.end) end--;
  if (end < 0) return noZip;
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) return fault(`it has ${count} entries; ${limits.entries} is the limit`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + headers.directory > end || view.getUint32(at, true) !== signatures.directory) return noZip;
    const nameEnd = at + headers.directory + view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + headers.directory, nameEnd)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      kind: (view.getUint32(at + 38, true) >>> 16) & 0xf000,
      at: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.total) return fault(`unpacked it would have ${megabytes(total)}; ${megabytes(limits.total)} is the limit`);
  if (total > ratioMatters && total > bytes.length * limits.ratio) return fault(`it would unpack to over ${limits.ratio} times its size`);
  // Entries that share bytes would make more of a zip than there is in it.
  if (entries.reduce((sum, { packed }) => sum + packed, 0) > bytes.length) return fault("its entries claim more bytes than it has");
  return ok(entries);
}

function faultOf({ name, flags, method, size, kind }: Entry, limits: ZipLimits): string | undefined {
  const steps = name.replace(/\/$/, "").split("/");
  if (steps.some((step) => step === "" || step === "." || step === "..") || /[\\:\p{Cc}]/u.test(name))
    return "its path leads out of the zip's folder";
  if (steps.some((step) => ["__proto__", "constructor", "prototype"].includes(step))) return "its name is one that programs stumble over";
  if (kind === link) return "it is a link and no file";
  if (flags & 1) return "it is encrypted";
  if (method !== 0 && method !== 8) return "it is packed in a way that is not known here";
  if (size > limits.entry) return `it has ${megabytes(size)}; ${megabytes(limits.entry)} is the limit`;
  return undefined;
}

function contentOf({ method, packed, size, checksum, at }: Entry, bytes: Uint8Array, view: DataView): Uint8Array | undefined {
  if (at + headers.local > bytes.length || view.getUint32(at, true) !== signatures.local) return undefined;
  const start = at + headers.local + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const raw = bytes.subarray(start, start + packed);
  const content = method === 0 ? raw : inflate(raw, size);
  return content?.length === size && crc32(content) === checksum ? content : undefined;
}

/** Unpacks in small steps, and gives up at the first byte beyond the size told. */
function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length <= size) content.set(piece, length);
    length += piece.length;
  });
  const step = 1024;
  try {
    for (let at = 0; at < packed.length && length <= size; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch {
    return undefined;
  }
  return length === size ? content : undefined;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  // The table has all 256.
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const megabytes = (size: number): string => `${(size / 1e6).toFixed(1)} MB`;
