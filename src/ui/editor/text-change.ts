/** The least change that makes one text another, so that an editor keeps its cursor and folds. Pure. */

/** Offsets of the old text, and what stands there in the new. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** What lies between their common beginning and their common end. */
export function textChange(old: string, now: string): TextChange {
  let from = 0;
  while (from < old.length && from < now.length && old[from] === now[from]) from++;
  let end = 0;
  while (end < old.length - from && end < now.length - from && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  return { from, to: old.length - end, insert: now.slice(from, now.length - end) };
}
