/** What was not saved when a page went away: kept at once in localStorage, each tab under a key of its own. */
import { uuid } from "../state/uuid.ts";
import { readWork, type Work } from "../state/work.ts";

const prefix = "greenroom:left";
const ownKey = `${prefix}:${uuid()}`;

export function leaveWorks(works: readonly Work[]): void {
  try {
    localStorage.setItem(ownKey, JSON.stringify(works));
  } catch {
    // Blocked or full: the page is going away, and there is no other place that takes anything so late.
  }
}

/** What all tabs have left, and the keys that hold it. */
export function leftWorks(): { readonly keys: readonly string[]; readonly works: readonly Work[] } {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    return { keys, works: keys.flatMap((key) => parse(localStorage.getItem(key))) };
  } catch {
    return { keys: [], works: [] };
  }
}

/** To be called when all of it is in the database. */
export function clearLeft(keys: readonly string[]): void {
  for (const key of keys) localStorage.removeItem(key);
}

function parse(text: string | null): Work[] {
  try {
    const left: unknown = JSON.parse(text || "[]");
    return Array.isArray(left) ? left.flatMap((record) => readWork(record)?.work ?? []) : [];
  } catch {
    // Not JSON: it was not written by a page of ours, so there is nothing to save.
    return [];
  }
}
