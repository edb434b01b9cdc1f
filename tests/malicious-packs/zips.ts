/** Writes zips byte by byte, so that they can lie. */
import { deflateSync } from "fflate";
import { crc32 } from "../../src/packs/zip.ts";

/** One entry. What is left out is told as it is. */
export interface Entry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Deflated unless false. */
  readonly packed?: boolean;
  /** The kind and rights of Unix, such as 0xa1ff for a link. */
  readonly mode?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Lies: what directory and header tell instead. */
  readonly told?: { readonly size?: number; readonly packedSize?: number; readonly crc?: number; readonly localName?: string };
  /** Points at the bytes of the entry of this index instead of bringing its own. */
  readonly sharesWith?: number;
}

/** How the end record lies. */
export interface EndLies {
  readonly count?: number;
  readonly disk?: number;
  readonly start?: number;
}

const encoder = new TextEncoder();

export function makeZip(entries: readonly Entry[], lies: EndLies = {}): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const raw = typeof entry.content === "string" ? encoder.encode(entry.content) : entry.content;
    const packed = entry.packed === false ? raw : deflateSync(raw);
    const name = encoder.encode(entry.name);
    const localName = encoder.encode(entry.told?.localName ?? entry.name);
    const facts = {
      flags: entry.flags ?? 0x0800,
      method: entry.method ?? (entry.packed === false ? 0 : 8),
      crc: entry.told?.crc ?? crc32(raw),
      packedSize: entry.told?.packedSize ?? packed.length,
      size: entry.told?.size ?? raw.length,
    };
    const offset = entry.sharesWith === undefined ? at : (offsets[entry.sharesWith] ?? 0);
    offsets.push(offset);
    if (entry.sharesWith === undefined) {
      const header = new DataView(new ArrayBuffer(30));
      header.setUint32(0, 0x04034b50, true);
      header.setUint16(4, 20, true);
      writeFacts(header, 6, facts);
      header.setUint16(26, localName.length, true);
      parts.push(new Uint8Array(header.buffer), localName, packed);
      at += 30 + localName.length + packed.length;
    }
    const record = new DataView(new ArrayBuffer(46));
    record.setUint32(0, 0x02014b50, true);
    record.setUint16(4, 0x0314, true);
    record.setUint16(6, 20, true);
    writeFacts(record, 8, facts);
    record.setUint16(28, name.length, true);
    record.setUint32(38, ((entry.mode ?? 0x81a4) << 16) >>> 0, true);
    record.setUint32(42, offset, true);
    directory.push(new Uint8Array(record.buffer), name);
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(4, lies.disk ?? 0, true);
  end.setUint16(8, lies.count ?? entries.length, true);
  end.setUint16(10, lies.count ?? entries.length, true);
  end.setUint32(12, length, true);
  end.setUint32(16, lies.start ?? at, true);
  return joined([...parts, ...directory, new Uint8Array(end.buffer)]);
}

interface Facts {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
}

/** The fields that local header and directory have in the same order. */
function writeFacts(view: DataView, at: number, { flags, method, crc, packedSize, size }: Facts): void {
  view.setUint16(at, flags, true);
  view.setUint16(at + 2, method, true);
  view.setUint32(at + 8, crc, true);
  view.setUint32(at + 12, packedSize, true);
  view.setUint32(at + 16, size, true);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
