/** Settings: what is remembered, and what is done with nonsense. */
import { expect, it } from "vitest";
import { createSettings, type Preferences } from "./settings.ts";

function preferences(saved: Record<string, string> = {}): Preferences {
  const values = new Map(Object.entries(saved));
  return { get: (key) => values.get(key) ?? null, set: (key, value) => void values.set(key, value) };
}

it("remembers theme, letter size and Vim keys", () => {
  const kept = preferences();
  expect(createSettings(kept).getState().vim).toBe(false);
  createSettings(kept).getState().setVim(true);
  createSettings(kept).getState().setTheme("dark");
  createSettings(kept).getState().setFontSize(17);
  expect(createSettings(kept).getState()).toMatchObject({ theme: "dark", fontSize: 17, vim: true });
});

it("remembers where the panes are, and whether single keys work", () => {
  const kept = preferences();
  const { arrange, setSingleKeys } = createSettings(kept).getState();
  arrange({ reading: "right" });
  arrange({ results: "beside" });
  setSingleKeys(false);
  expect(createSettings(kept).getState()).toMatchObject({ arrangement: { reading: "right", results: "beside" }, singleKeys: false });
});

it("falls back to the usual where what was saved makes no sense", () => {
  expect(createSettings(preferences({ theme: "plaid", "font-size": "huge", vim: "emacs" })).getState()).toMatchObject({
    theme: "system",
    fontSize: 14,
    vim: false,
  });
});

it("keeps the letter size readable", () => {
  const store = createSettings(preferences());
  store.getState().setFontSize(300);
  expect(store.getState().fontSize).toBe(22);
});
