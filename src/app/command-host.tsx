/** Starts commands by key, button and palette; each screen tells which ones it can do. */
import { createContext, lazy, type ReactNode, type RefObject, Suspense, useContext, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Catalogue } from "../core/exercise.ts";
import { Boundary } from "../ui/base/boundary.tsx";
import { homeHref } from "./addresses.ts";
import { type CommandName, commandNames, commandOf } from "./commands.ts";
import { useStores } from "./stores.ts";

/** What a screen can do now; a command that it leaves out or gives as undefined is not to be had. */
export type Handlers = Readonly<Partial<Record<CommandName, (() => void) | undefined>>>;

interface Registry {
  readonly handlers: Set<RefObject<Handlers>>;
  readonly start: (name: CommandName) => void;
}

const RegistryContext = createContext<Registry | null>(null);
const loadPalette = () => import("./palette-binding.tsx");
const PaletteBinding = lazy(loadPalette);

function useRegistry(): Registry {
  const registry = useContext(RegistryContext);
  if (registry === null) throw new Error("A screen was drawn outside of CommandHost.");
  return registry;
}

/** Gives the commands of a screen for as long as it is there. */
export function useCommands(handlers: Handlers): void {
  const registry = useRegistry();
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    registry.handlers.add(latest);
    return () => void registry.handlers.delete(latest);
  }, [registry]);
}

/** Starts a command by its name, for buttons. */
export const useStart = (): Registry["start"] => useRegistry().start;

/** What lies over the screen, with the commands that could be had when it was opened. */
export interface Overlay {
  readonly kind: "palette" | "shortcuts";
  readonly available: readonly CommandName[];
}

interface CommandHostProps {
  readonly catalogue: Catalogue;
  readonly children: ReactNode;
}

export function CommandHost({ catalogue, children }: CommandHostProps) {
  const { settings } = useStores();
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const [registry] = useState(createRegistry);
  const singleKeys = useStore(settings, (state) => state.singleKeys);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const name = commandOf(event, singleKeys);
      if (name === null || (event.target instanceof Element && event.target.closest(ownKeys(name)))) return;
      if (find(registry, name) === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      registry.start(name);
    };
    // On the way down, before an editor that has a meaning of its own for the keys.
    document.addEventListener("keydown", press, { capture: true });
    return () => document.removeEventListener("keydown", press, { capture: true });
  }, [registry, singleKeys]);

  useEffect(() => {
    // Fetched while there is time, so that what is typed after the keys does not go to the editor.
    const timer = setTimeout(() => void loadPalette().catch(() => undefined), 3000);
    return () => clearTimeout(timer);
  }, []);

  return (
    <RegistryContext value={registry}>
      <PageCommands onShow={(kind) => setOverlay({ kind, available: commandNames.filter((name) => find(registry, name) !== undefined) })} />
      {children}
      {overlay && (
        <Boundary name="The palette">
          <Suspense>
            <PaletteBinding catalogue={catalogue} overlay={overlay} onStart={registry.start} onClose={() => setOverlay(null)} />
          </Suspense>
        </Boundary>
      )}
    </RegistryContext>
  );
}

/** What can be done on every screen. */
function PageCommands({ onShow }: { readonly onShow: (kind: Overlay["kind"]) => void }) {
  const { setTheme } = useStores().settings.getState();
  useCommands({
    palette: () => onShow("palette"),
    shortcuts: () => onShow("shortcuts"),
    home: () => location.assign(homeHref),
    light: () => setTheme("light"),
    dark: () => setTheme("dark"),
    contrast: () => setTheme("contrast"),
    system: () => setTheme("system"),
  });
  return null;
}

/** What keeps a command's keys to itself: a dialog all of them, a field those that mean something else in it. */
const ownKeys = (name: CommandName): string => `[role='dialog'], [role='alertdialog'], [data-own-keys~='${name}']`;

function createRegistry(): Registry {
  const registry: Registry = { handlers: new Set(), start: (name) => find(registry, name)?.() };
  return registry;
}

/** The newest screen that can do it does it. */
function find({ handlers }: Registry, name: CommandName): (() => void) | undefined {
  return [...handlers].reverse().find(({ current }) => current[name] !== undefined)?.current[name];
}
