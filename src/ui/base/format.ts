/** Numbers, times and sizes as the page writes them. */
import type { NamedTable } from "../../core/verdict.ts";

export const count = (number: number): string => number.toLocaleString("en-GB");

/** `1 row`, `24 rows`. */
export const countOf = (number: number, noun: string): string => `${count(number)} ${noun}${number === 1 ? "" : "s"}`;

export const countRows = (tables: readonly NamedTable[]): number => tables.reduce((sum, { rows }) => sum + rows.rows.length, 0);

export const elapsed = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.max(1, Math.round(milliseconds))} ms` : `${(milliseconds / 1000).toFixed(1)} s`;

/** `51.6 MB`. */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** `9.1 of 14.0 MB`; small things in kB. */
export function progress(loaded: number, total: number): string {
  const unit = total < 1e6 ? { name: "kB", size: 1e3, digits: 0 } : { name: "MB", size: 1e6, digits: 1 };
  return `${(loaded / unit.size).toFixed(unit.digits)} of ${(total / unit.size).toFixed(unit.digits)} ${unit.name}`;
}

/** `9.1 MB`, `14 kB`. */
export function size(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1e3)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
