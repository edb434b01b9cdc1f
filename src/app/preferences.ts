/** Small settings in localStorage. Where it is blocked they last as long as the page. */
import type { Preferences } from "../state/settings.ts";

const prefix = "greenroom:";

export function browserPreferences(): Preferences {
  const memory = new Map<string, string>();
  return {
    get(key) {
      try {
        return memory.get(key) ?? localStorage.getItem(prefix + key);
      } catch {
        return memory.get(key) ?? null;
      }
    },
    set(key, value) {
      memory.set(key, value);
      try {
        localStorage.setItem(prefix + key, value);
      } catch {
        // Blocked or full: the memory above serves until the page is closed, and sizes and colours are no loss.
      }
    },
  };
}
