/** Settings of this device: colours, the editor's letter size and keys, where the panes are; remembered as small strings. */
import { createStore, type StoreApi } from "zustand/vanilla";

/** `contrast` is the device's light or dark with more contrast. */
export const themes = ["system", "light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];

const readingSides = ["left", "right"] as const;
const resultsPlaces = ["below", "beside"] as const;
/** Where the panes are on a wide screen. */
export interface Arrangement {
  readonly reading: (typeof readingSides)[number];
  /** Seen from the editor. */
  readonly results: (typeof resultsPlaces)[number];
}

const fontSizes = { smallest: 11, usual: 14, largest: 22 } as const;

/** The names under which settings are remembered, for those that go along in an export. */
export const settingKeys = ["theme", "font-size", "vim", "reading-side", "results-place", "single-keys"] as const;

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
  readonly arrangement: Arrangement;
  /** Whether shortcuts without a modifier work; speech input may press them by mistake. */
  readonly singleKeys: boolean;
  setTheme(theme: Theme): void;
  setFontSize(pixels: number): void;
  setVim(vim: boolean): void;
  arrange(part: Partial<Arrangement>): void;
  setSingleKeys(on: boolean): void;
}

export function createSettings(preferences: Preferences): StoreApi<SettingsState> {
  const savedTheme = preferences.get("theme");
  const savedSize = Number(preferences.get("font-size") ?? fontSizes.usual);
  const savedReading = preferences.get("reading-side");
  const savedResults = preferences.get("results-place");
  return createStore<SettingsState>()((set, get) => ({
    theme: themes.find((theme) => theme === savedTheme) ?? "system",
    fontSize: clampSize(savedSize),
    vim: preferences.get("vim") === "on",
    arrangement: {
      reading: readingSides.find((side) => side === savedReading) ?? "left",
      results: resultsPlaces.find((place) => place === savedResults) ?? "below",
    },
    singleKeys: preferences.get("single-keys") !== "off",
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
    arrange(part) {
      const arrangement = { ...get().arrangement, ...part };
      preferences.set("reading-side", arrangement.reading);
      preferences.set("results-place", arrangement.results);
      set({ arrangement });
    },
    setSingleKeys(singleKeys) {
      preferences.set("single-keys", singleKeys ? "on" : "off");
      set({ singleKeys });
    },
  }));
}

function clampSize(pixels: number): number {
  if (!Number.isFinite(pixels)) return fontSizes.usual;
  return Math.min(fontSizes.largest, Math.max(fontSizes.smallest, Math.round(pixels)));
}
