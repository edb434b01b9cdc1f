/** The page's side of offline use: registers the service worker, fetches what this page's version lacks, and follows new versions. */
import type { CacheSizes, OfflineState } from "../core/offline.ts";
import { fill, progressOf } from "../offline/fill.ts";
import { type Asked, type Failure, type FileKind, fileKinds, listPath, names, type Told } from "../offline/site.ts";
import { SiteStore } from "../offline/store.ts";
import type { OfflineView } from "./offline.ts";

/** Fetched without asking. */
const basic: readonly FileKind[] = ["page", "packs"];

/** Milliseconds after which a page is at rest, so that fetching takes nothing from what the visitor waits for. */
const untilRest = 2_000;
/** Milliseconds between two looks for a new version by a page that stays open. */
const betweenLooks = 3_600_000;

export class OfflineSession {
  readonly #root: string;
  readonly #version: string;
  readonly #show: (change: Partial<OfflineView>) => void;
  readonly #store: SiteStore;
  readonly #unsupported: string | null;
  /** What this page's version has, and what is known of a newer one. */
  #own: OfflineState = { kind: "installing", loaded: 0, total: 0 };
  #newer: OfflineState | null = null;
  #registration: ServiceWorkerRegistration | undefined;
  #channel: BroadcastChannel | undefined;
  #isControlled = false;
  /** The person has asked for the new version. */
  #isReloading = false;
  #isStarting = false;
  #lastLook = Date.now();
  #python = new AbortController();

  constructor(root: string, version: string, show: (change: Partial<OfflineView>) => void) {
    this.#root = root;
    this.#version = version;
    this.#show = show;
    this.#store = new SiteStore(root);
    this.#unsupported = whyUnsupported(version);
    if (this.#unsupported !== null) return;
    this.#isControlled = navigator.serviceWorker.controller !== null;
    // Says that files of this version are needed; never resolves, so it is held until the page is gone.
    void navigator.locks.request(names(root).page + version, { mode: "shared" }, () => new Promise(() => undefined)).catch(() => undefined);
    this.#channel = new BroadcastChannel(names(root).channel);
    this.#channel.onmessage = ({ data }) => this.#hear(data);
    navigator.serviceWorker.addEventListener("controllerchange", () => this.#taken());
    addEventListener("online", () => void this.start());
    document.addEventListener("visibilitychange", () => this.#look());
  }

  /** Makes ready what is not; also goes on after a failure. */
  async start(): Promise<void> {
    if (this.#isStarting) return;
    this.#isStarting = true;
    try {
      if (this.#unsupported === null) await this.#prepare();
      else this.#showOwn({ kind: "unsupported", because: this.#unsupported });
    } catch (error) {
      // Where storage is blocked, every question to it is refused.
      if (!(error instanceof DOMException)) throw error;
      this.#showOwn({ kind: "unsupported", because: blocked });
    } finally {
      this.#isStarting = false;
    }
  }

  async #prepare(): Promise<void> {
    const wasControlled = this.#isControlled;
    if (this.#own.kind === "failed") this.#showOwn({ kind: "installing", loaded: 0, total: 0 });
    const installed = await this.#register();
    if (installed !== null) return this.#showOwn(installed);
    if (mayIsolate(wasControlled)) return location.reload();
    this.#registration?.active?.postMessage("tidy" satisfies Asked);

    const list = await this.#store.list(this.#version);
    if (!list.ok) {
      // The site has changed between this page and its service worker; that one already serves the new page.
      if (list.error.path === listPath && list.error.kind === "refused" && !wasControlled) this.#showNewer({ kind: "update-waiting" });
      return this.#showOwn({ kind: "failed", newer: false, because: describe(list.error) });
    }
    await this.#lookAtPython(null);
    const progress = await progressOf(this.#store, list.value, basic);
    if (progress.loaded < progress.total) {
      this.#showOwn({ kind: "installing", ...progress });
      await new Promise((resolve) => setTimeout(resolve, untilRest));
      const filled = await fill(this.#store, this.#root, this.#version, basic, {
        onProgress: (now) => {
          this.#channel?.postMessage({ type: "progress", version: this.#version, ...now } satisfies Told);
          this.#showOwn({ kind: "installing", ...now });
        },
      });
      if (!filled.ok) return this.#showOwn({ kind: "failed", newer: false, because: describe(filled.error) });
    }
    this.#showOwn({ kind: "ready", total: progress.total });
  }

  /** Registers the service worker and waits until it serves; gives what to show where it doesn't. */
  async #register(): Promise<OfflineState | null> {
    let registration: ServiceWorkerRegistration | undefined;
    try {
      registration = await navigator.serviceWorker.register("sw.js", { updateViaCache: "none" });
    } catch (error) {
      // A DOMException is the browser's refusal: of a script of a wrong type, or of keeping anything here.
      if (error instanceof DOMException) return { kind: "failed", newer: false, because: `The browser refused it: ${error.message}` };
      return { kind: "failed", newer: false, because: noWorker };
    }
    // What blocks service workers in a browser may answer with nothing.
    if (registration === undefined) return { kind: "unsupported", because: blocked };
    this.#follow(registration);
    if (registration.active !== null) return null;
    const installed = await ended(registration.installing ?? registration.waiting);
    if (installed === "activated") return null;
    // What hindered it was told before it ended.
    return this.#own.kind === "failed" ? this.#own : { kind: "failed", newer: false, because: noWorker };
  }

  #follow(registration: ServiceWorkerRegistration): void {
    if (registration === this.#registration) return;
    this.#registration = registration;
    const follow = (worker: ServiceWorker | null): void => {
      if (worker === null || registration.active === null) return;
      this.#showNewer({ kind: "updating", loaded: 0, total: 0 });
      worker.addEventListener("statechange", () => {
        if (worker.state === "installed") this.#showNewer({ kind: "update-waiting" });
        if (worker.state === "redundant" && this.#newer?.kind === "updating") this.#showNewer(null);
      });
    };
    registration.addEventListener("updatefound", () => follow(registration.installing));
    follow(registration.installing);
    if (registration.active !== null && registration.waiting !== null) this.#showNewer({ kind: "update-waiting" });
  }

  #hear(told: Told): void {
    const isOwn = told.version === this.#version;
    if (told.type === "failed") {
      const because = describe(told.failure);
      if (isOwn) this.#showOwn({ kind: "failed", newer: false, because });
      else
        this.#showNewer({
          kind: "failed",
          newer: true,
          because: `${because} This page goes on with its own version.`,
        });
    } else if (!isOwn) this.#showNewer({ kind: "updating", loaded: told.loaded, total: told.total });
    else if (this.#own.kind === "installing") this.#showOwn({ kind: "installing", loaded: told.loaded, total: told.total });
  }

  /** A service worker has begun to serve this page: the first one, or a new version's, which serves this page's files too. */
  #taken(): void {
    if (this.#isReloading) location.reload();
    else if (this.#isControlled) this.#showNewer({ kind: "update-waiting" });
    this.#isControlled = true;
  }

  #look(): void {
    if (document.visibilityState === "hidden" || Date.now() - this.#lastLook < betweenLooks) return;
    this.#lastLook = Date.now();
    // Without a network there is no new version to be had.
    this.#registration?.update().catch(() => undefined);
  }

  reload(): void {
    const waiting = this.#registration?.waiting;
    this.#isReloading = true;
    if (waiting) waiting.postMessage("take over" satisfies Asked);
    else location.reload();
  }

  async fetchPython(): Promise<void> {
    this.#python = new AbortController();
    const { signal } = this.#python;
    this.#show({ python: { kind: "fetching", loaded: 0, total: 0 } });
    const filled = await fill(this.#store, this.#root, this.#version, ["python"], {
      signal,
      onProgress: (now) => this.#show({ python: { kind: "fetching", ...now } }),
    });
    if (filled.ok) await this.#store.wantPython(true);
    await this.#lookAtPython(filled.ok || filled.error.kind === "cancelled" ? null : describe(filled.error));
  }

  cancelPython(): void {
    this.#python.abort();
  }

  async removePython(): Promise<void> {
    this.#python.abort();
    await navigator.locks.request(names(this.#root).writing, () => this.#store.removePython());
    await this.#lookAtPython(null);
  }

  async #lookAtPython(because: string | null): Promise<void> {
    const list = await this.#store.list(this.#version);
    if (!list.ok) return;
    const { loaded, total } = await progressOf(this.#store, list.value, ["python"]);
    this.#show({ python: loaded === total ? { kind: "here", total } : { kind: "absent", loaded, total, because } });
  }

  /** Bytes that are kept, by what they are for; what versions share counts once. */
  async cacheSizes(): Promise<CacheSizes> {
    const sizes = { page: 0, packs: 0, python: 0 };
    if (this.#unsupported !== null) return sizes;
    const held = await this.#store.held();
    for (const list of await this.#store.keptLists())
      for (const kind of fileKinds) for (const { sha256, size } of Object.values(list[kind])) if (held.delete(sha256)) sizes[kind] += size;
    return sizes;
  }

  #showOwn(own: OfflineState): void {
    this.#own = own;
    this.#show({ page: this.#newer ?? own });
  }

  #showNewer(newer: OfflineState | null): void {
    this.#newer = newer;
    this.#show({ page: newer ?? this.#own });
  }
}

const noWorker = "The service worker (sw.js) could not be fetched: there is no connection, or the server does not give it.";
const blocked = "This browser lets the page keep nothing for offline use here (a private window, perhaps).";

function whyUnsupported(version: string): string | null {
  if (version === "") return "This page comes from the development server.";
  if (!isSecureContext) return "Browsers keep pages for offline use only from addresses that begin with https.";
  return "serviceWorker" in navigator && "caches" in window && "locks" in navigator ? null : blocked;
}

/** The state in which an installing worker ends. */
const ended = (worker: ServiceWorker | null): Promise<ServiceWorkerState> =>
  new Promise((resolve) => {
    if (worker === null) return resolve("redundant");
    const look = (): void => {
      if (worker.state === "activated" || worker.state === "redundant") resolve(worker.state);
    };
    worker.addEventListener("statechange", look);
    look();
  });

const reloadedKey = "greenroom:reloaded-for-isolation";

/**
 * Whether a reload would isolate this page: it came without the headers, and the service worker that adds them did not serve it yet.
 * Once in a tab's life, and only while the person has done nothing in the page.
 */
function mayIsolate(wasControlled: boolean): boolean {
  if (crossOriginIsolated || wasControlled || navigator.userActivation?.hasBeenActive !== false) return false;
  try {
    if (sessionStorage.getItem(reloadedKey) !== null) return false;
    sessionStorage.setItem(reloadedKey, "yes");
    return sessionStorage.getItem(reloadedKey) !== null;
  } catch {
    // Without memory of the first reload there could be a second.
    return false;
  }
}

function describe({ kind, path }: Failure): string {
  switch (kind) {
    case "unreachable":
      return "There is no connection. What is here stays; the rest can be fetched when there is one again.";
    case "refused":
      return `The server's ${path} does not belong to this version, so it was refused. The site may just be changing: try again in a while.`;
    case "full":
      return "The browser gives this site no more room.";
    case "cancelled":
      return "It was cancelled.";
  }
}
