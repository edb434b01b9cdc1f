/** Asks the browser to keep the work when space runs short: once there is something that one would miss. */
import type { StoreApi } from "zustand/vanilla";
import type { AttemptsState } from "../state/attempts.ts";
import type { Preferences } from "../state/settings.ts";

const askedKey = "asked-to-keep";

/** Asks by itself, once in this browser: after the first Submit that passed. */
export function askToKeep(attempts: StoreApi<AttemptsState>, preferences: Preferences): void {
  attempts.subscribe(({ summaries }) => {
    if (!summaries.some(({ status }) => status === "passed") || preferences.get(askedKey) !== null) return;
    preferences.set(askedKey, "yes");
    void promiseToKeep("ask");
  });
}

/** Whether the browser has promised; null where it has no such promise to give, as on a host without HTTPS. */
export async function promiseToKeep(how: "look" | "ask"): Promise<boolean | null> {
  const storage: StorageManager | undefined = navigator.storage;
  return (await (how === "ask" ? storage?.persist?.() : storage?.persisted?.())) ?? null;
}

/** What the browser counts and allows for this site, in bytes; null where it does not say. */
export async function siteStorage(): Promise<{ readonly used: number; readonly allowed: number } | null> {
  const storage: StorageManager | undefined = navigator.storage;
  const { usage, quota } = (await storage?.estimate?.()) ?? {};
  return usage === undefined || quota === undefined ? null : { used: usage, allowed: quota };
}
