/** The one table of commands: the palette lists it, the sheet and tooltips name its keys, and the key handling obeys it. */

/** A key with its modifiers. `mod` is ⌘ on a Mac and Ctrl elsewhere. */
interface Chord {
  /** As `KeyboardEvent.key` gives it; letters in lower case. */
  readonly key: string;
  readonly mod?: boolean;
  readonly alt?: boolean;
  readonly shift?: boolean;
}

interface CommandRow {
  readonly title: string;
  readonly group: "Exercise" | "Go to" | "Panes" | "Page";
  /** The first is the one that tooltips tell. */
  readonly chords?: readonly Chord[];
  /** Other words that one may search for. */
  readonly words?: string;
}

const rows = {
  run: { title: "Run", group: "Exercise", chords: [{ key: "Enter", mod: true }], words: "execute try query" },
  submit: { title: "Submit", group: "Exercise", chords: [{ key: "Enter", mod: true, shift: true }], words: "grade check" },
  stop: { title: "Stop", group: "Exercise", chords: [{ key: ".", mod: true }], words: "cancel interrupt" },
  hint: { title: "Show the next hint", group: "Exercise", words: "help" },
  next: { title: "Next exercise", group: "Exercise", chords: [{ key: "PageDown", alt: true }] },
  previous: { title: "Previous exercise", group: "Exercise", chords: [{ key: "PageUp", alt: true }] },
  timer: { title: "Pause or continue the timer", group: "Exercise", words: "time clock" },
  prompt: { title: "Prompt", group: "Go to", words: "question text" },
  data: { title: "Data", group: "Go to", words: "tables columns schema" },
  hints: { title: "Hints", group: "Go to" },
  attempts: { title: "Attempts", group: "Go to", words: "history runs submits" },
  solution: { title: "Solution", group: "Go to", words: "reference explanation" },
  code: { title: "Code", group: "Go to", words: "editor" },
  result: { title: "Result", group: "Go to", words: "table rows" },
  verdict: { title: "Verdict", group: "Go to", words: "finding counterexample" },
  home: { title: "All exercises", group: "Go to", words: "home catalogue list" },
  nextPane: { title: "Next pane", group: "Panes", chords: [{ key: "F6" }], words: "focus" },
  previousPane: { title: "Previous pane", group: "Panes", chords: [{ key: "F6", shift: true }], words: "focus" },
  foldReading: { title: "Fold or unfold the reading pane", group: "Panes", chords: [{ key: "b", mod: true }], words: "hide show" },
  foldResults: { title: "Fold or unfold the results", group: "Panes", chords: [{ key: "j", mod: true }], words: "hide show" },
  moveReading: { title: "Move the reading pane to the other side", group: "Panes", words: "layout left right" },
  moveResults: { title: "Move the results beside or below the code", group: "Panes", words: "layout right" },
  palette: { title: "Search commands and exercises", group: "Page", chords: [{ key: "k", mod: true }] },
  shortcuts: { title: "Keyboard shortcuts", group: "Page", chords: [{ key: "?" }, { key: "F1" }], words: "help keys" },
  light: { title: "Light colours", group: "Page", words: "theme" },
  dark: { title: "Dark colours", group: "Page", words: "theme night" },
  contrast: { title: "High contrast", group: "Page", words: "theme colours accessibility" },
  system: { title: "Colours of the device", group: "Page", words: "theme automatic" },
} as const satisfies Record<string, CommandRow>;

export type CommandName = keyof typeof rows;
export const commands: Readonly<Record<CommandName, CommandRow>> = rows;
export const commandNames = Object.keys(rows) as readonly CommandName[];

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

const keyNames: Readonly<Record<string, string>> = { Enter: "↵", PageDown: "Page Down", PageUp: "Page Up" };

function write({ key, mod, alt, shift }: Chord): string {
  const parts = [mod && (isMac ? "⌘" : "Ctrl"), alt && (isMac ? "⌥" : "Alt"), shift && "⇧", keyNames[key] ?? key.toUpperCase()];
  return parts.filter(Boolean).join(" ");
}

/** All ways to press a command, such as `Ctrl ↵`; empty where it has no keys. */
export const keysOf = (name: CommandName): readonly string[] => (commands[name].chords ?? []).map(write);

/** How a tooltip names a command: `Fold or unfold the results (Ctrl J)`. */
export function tooltipOf(name: CommandName): string {
  const [keys] = keysOf(name);
  return keys === undefined ? commands[name].title : `${commands[name].title} (${keys})`;
}

/** The command whose keys were pressed, or null. Keys without Ctrl, ⌘ or Alt count only outside of text, and only if `singleKeys`. */
export function commandOf(event: KeyboardEvent, singleKeys: boolean): CommandName | null {
  if (event.isComposing || event.repeat) return null;
  return commandNames.find((name) => commands[name].chords?.some((chord) => isPressed(chord, event, singleKeys))) ?? null;
}

function isPressed({ key, mod = false, alt = false, shift = false }: Chord, event: KeyboardEvent, singleKeys: boolean): boolean {
  const isSign = key.length === 1 && !/[a-z]/.test(key);
  if (isSign && !mod && (!singleKeys || isTyping(event.target))) return false;
  const isMod = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  if (mod ? !isMod : event.ctrlKey || event.metaKey) return false;
  // Whether a sign needs Shift depends on the keyboard.
  return event.altKey === alt && (isSign || event.shiftKey === shift) && matches(key, event);
}

function matches(key: string, event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === key.toLowerCase()) return true;
  // A keyboard of another script gives its own letter; then the place of the key counts.
  return event.key > "\u007f" && event.code === `Key${key.toUpperCase()}`;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable='true'], [role='textbox']") !== null;
}
