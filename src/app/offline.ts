/** What the page knows and can do about times without a network. What does it is loaded when the page is at rest. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { CacheSizes, OfflineState, PythonOffline } from "../core/offline.ts";
import type { OfflineSession } from "./offline-session.ts";
import { siteRoot, siteVersion } from "./site.ts";

export interface OfflineView {
  readonly page: OfflineState;
  readonly python: PythonOffline;
}

export interface Offline {
  readonly view: StoreApi<OfflineView>;
  /** Goes on after a failure. */
  retry(): void;
  /** Changes to the version that waits. */
  reload(): void;
  fetchPython(): void;
  cancelPython(): void;
  removePython(): Promise<void>;
  cacheSizes(): Promise<CacheSizes>;
}

export function createOffline(): Offline {
  const view = createStore<OfflineView>()(() => ({ page: { kind: "installing", loaded: 0, total: 0 }, python: { kind: "unknown" } }));
  const session = loaded().then(async (): Promise<OfflineSession> => {
    const { OfflineSession } = await import("./offline-session.ts");
    const made = new OfflineSession(siteRoot, siteVersion, (change) => view.setState(change));
    void made.start();
    return made;
  });
  return {
    view,
    retry: () => void session.then((made) => made.start()),
    reload: () => void session.then((made) => made.reload()),
    fetchPython: () => void session.then((made) => made.fetchPython()),
    cancelPython: () => void session.then((made) => made.cancelPython()),
    removePython: async () => (await session).removePython(),
    cacheSizes: async () => (await session).cacheSizes(),
  };
}

/** The first paint comes first. */
const loaded = (): Promise<unknown> =>
  document.readyState === "complete" ? Promise.resolve() : new Promise((resolve) => addEventListener("load", resolve, { once: true }));
