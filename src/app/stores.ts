/** The stores and the grader, handed to the screens by context. */
import { createContext, useContext } from "react";
import type { StoreApi } from "zustand/vanilla";
import type { Grader } from "../core/engine.ts";
import type { AssignmentsState } from "../state/assignments.ts";
import type { CatalogueState } from "../state/catalogue.ts";
import type { EnginesState } from "../state/engines.ts";
import type { InstalledPacksState } from "../state/installed-packs.ts";
import type { Preferences, SettingsState } from "../state/settings.ts";
import type { WorkspaceState } from "../state/workspace.ts";

export interface Stores {
  readonly catalogue: StoreApi<CatalogueState>;
  readonly workspace: StoreApi<WorkspaceState>;
  readonly installedPacks: StoreApi<InstalledPacksState>;
  readonly assignments: StoreApi<AssignmentsState>;
  readonly engines: StoreApi<EnginesState>;
  readonly settings: StoreApi<SettingsState>;
  readonly grader: Grader;
  readonly preferences: Preferences;
}

export const StoresContext = createContext<Stores | null>(null);

export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (stores === null) throw new Error("A screen was drawn outside of StoresContext.");
  return stores;
}
