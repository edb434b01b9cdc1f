/** The page's entry: makes the stores, ties them to the browser, and draws. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { version as release } from "../../package.json";
import { isAdded } from "../core/outside.ts";
import { createAssignments } from "../state/assignments.ts";
import { createAttempts } from "../state/attempts.ts";
import { createCatalogue } from "../state/catalogue.ts";
import { createEngines } from "../state/engines.ts";
import { createInstalledPacks } from "../state/installed-packs.ts";
import { createSettings } from "../state/settings.ts";
import { createTimes } from "../state/times.ts";
import { createWorkspace } from "../state/workspace.ts";
import "../ui/base/tokens.css";
import "../ui/base/base.css";
import { Welcome } from "../ui/home/welcome.tsx";
import { homeHref, packsHref } from "./addresses.ts";
import { App, fetchAhead, Waiting } from "./app.tsx";
import { createFetchJson, withKept } from "./content.ts";
import { openDatabase } from "./database.ts";
import { createBrowserEngines, siteAssets } from "./engines.ts";
import { askToKeep } from "./keep.ts";
import { createOffline } from "./offline.ts";
import { browserPackStorage } from "./pack-storage.ts";
import { browserPersistence } from "./persistence.ts";
import { browserPreferences } from "./preferences.ts";
import { type Stores, StoresContext } from "./stores.ts";

// Reading the scripts and starting the page are two tasks, so that the first paint, keys and clicks get in between.
setTimeout(start);

function start(): void {
  const packStorage = browserPackStorage();
  const { grader, advisor, spawn } = createBrowserEngines(withKept(siteAssets, packStorage));
  const preferences = browserPreferences();
  const persistence = browserPersistence(openDatabase());
  const attempts = createAttempts(persistence);
  const installedPacks = createInstalledPacks({
    storage: packStorage,
    check: async (source) => (await import("./pack-sources.ts")).checkInWorker(source),
    builder: grader,
    builtIn() {
      const load = catalogue.getState().catalogue;
      return load.kind === "ready" ? load.value.packs.filter(({ name }) => !isAdded(name)) : [];
    },
    onChange: (pack) => void catalogue.getState().renew(pack),
  });
  const catalogue = createCatalogue(createFetchJson(packStorage, installedPacks.getState));
  const stores: Stores = {
    catalogue,
    installedPacks,
    assignments: createAssignments(preferences),
    workspace: createWorkspace({ persistence, grader, attempts: attempts.getState(), release }),
    attempts,
    engines: createEngines(grader),
    settings: createSettings(preferences),
    grader,
    spawn,
    advisor,
    preferences,
    persistence,
    release,
    offline: createOffline(),
    times: createTimes(preferences),
  };

  const moreContrast = matchMedia("(prefers-contrast: more)");
  const showTheme = (): void => {
    const { theme } = stores.settings.getState();
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.contrast = theme === "contrast" || moreContrast.matches ? "more" : "usual";
  };
  stores.settings.subscribe(showTheme);
  moreContrast.addEventListener("change", showTheme);
  showTheme();

  addEventListener("pagehide", () => stores.workspace.getState().leave());
  document.addEventListener("visibilitychange", () => {
    const { flush, refresh } = stores.workspace.getState();
    void (document.visibilityState === "hidden" ? flush() : refresh());
  });

  askToKeep(attempts, preferences);
  void stores.workspace.getState().restore();
  void attempts.getState().restore();
  void stores.catalogue.getState().loadCatalogue();
  void fetchAhead(stores);

  // A link to a pack of this site: its page takes it from the address.
  if (new URLSearchParams(location.search).has("pack")) location.hash = packsHref;

  const root = document.getElementById("root");
  if (root === null) throw new Error("index.html has no #root.");
  createRoot(root).render(
    <StrictMode>
      <StoresContext value={stores}>
        <App opening={root.hasChildNodes() ? <Welcome homeHref={homeHref} /> : <Waiting />} />
      </StoresContext>
    </StrictMode>,
  );
}
