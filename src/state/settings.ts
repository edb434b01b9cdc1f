/** Settings of this device: colours, the editor's letter size and keys, remembered as small strings. */
import { createStore, type StoreApi } from "zustand/vanilla";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
const fontSizes = { smallest: 11, usual: 14, largest: 22 } as const;

/** The names under which settings are remembered, for those that go along in an export. */
export const settingKeys = ["theme", "font-size"] as const;

/** Remembers short texts at once; where nothing can be kept, it forgets them with the page. */
export interface Preferences {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

export interface SettingsState {
  readonly theme: Theme;
  /** Of the editor, in pixels. */
  readonly fontSize: number;
  /** Whether the editor takes Vim's keys. */
  readonly vim: boolean;
  setTheme(theme: Theme): void;
  setFontSize(pixels: number): void;
  setVim(vim: boolean): void;
}

export function createSettings(preferences: Preferences): StoreApi<SettingsState> {
  const savedTheme = preferences.get("theme");
  const savedSize = Number(preferences.get("font-size") ?? fontSizes.usual);
  return createStore<SettingsState>()((set) => ({
    theme: themes.find((theme) => theme === savedTheme) ?? "system",
    fontSize: clampSize(savedSize),
    vim: preferences.get("vim") === "on",
    setTheme(theme) {
      preferences.set("theme", theme);
      set({ theme });
    },
    setFontSize(pixels) {
      const fontSize = clampSize(pixels);
      preferences.set("font-size", String(fontSize));
      set({ fontSize });
    },
    setVim(vim) {
      preferences.set("vim", vim ? "on" : "off");
      set({ vim });
    },
  }));
}

function clampSize(pixels: number): number {
  if (!Number.isFinite(pixels)) return fontSizes.usual;
  return Math.min(fontSizes.largest, Math.max(fontSizes.smallest, Math.round(pixels)));
}
