/** The stores and the engines, handed to the screens by context. */
import { createContext, useContext } from "react";
import type { StoreApi } from "zustand/vanilla";
import type { DatabaseBuilder, Grader } from "../core/engine.ts";
import type { Spawn } from "../engines/bridge.ts";
import type { PythonAdvisor } from "../engines/python/advisor.ts";
import type { AssignmentsState } from "../state/assignments.ts";
import type { AttemptsState } from "../state/attempts.ts";
import type { CatalogueState } from "../state/catalogue.ts";
import type { EnginesState } from "../state/engines.ts";
import type { InstalledPacksState } from "../state/installed-packs.ts";
import type { Persistence } from "../state/persistence.ts";
import type { Preferences, SettingsState } from "../state/settings.ts";
import type { Times } from "../state/times.ts";
import type { WorkspaceState } from "../state/workspace.ts";
import type { Offline } from "./offline.ts";

export interface Stores {
  readonly catalogue: StoreApi<CatalogueState>;
  readonly workspace: StoreApi<WorkspaceState>;
  readonly attempts: StoreApi<AttemptsState>;
  readonly installedPacks: StoreApi<InstalledPacksState>;
  readonly assignments: StoreApi<AssignmentsState>;
  readonly engines: StoreApi<EnginesState>;
  readonly settings: StoreApi<SettingsState>;
  readonly grader: Grader & DatabaseBuilder;
  readonly spawn: Spawn;
  readonly advisor: PythonAdvisor;
  readonly preferences: Preferences;
  readonly persistence: Persistence;
  /** The version of Greenroom that this page is. */
  readonly release: string;
  readonly offline: Offline;
  readonly times: Times;
}

export const StoresContext = createContext<Stores | null>(null);

export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (stores === null) throw new Error("A screen was drawn outside of StoresContext.");
  return stores;
}
