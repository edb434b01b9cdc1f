/** Offline use in the status line and its dialog, bound to what is known of it. */
import { lazy, Suspense, useState } from "react";
import { useStore } from "zustand";
import { OfflineStatus } from "../ui/offline/offline-status.tsx";
import { useStores } from "./stores.ts";

const OfflineDialog = lazy(async () => ({ default: (await import("../ui/offline/offline-dialog.tsx")).OfflineDialog }));

export function OfflineBinding() {
  const { offline } = useStores();
  const { page, python } = useStore(offline.view);
  const [asked, setAsked] = useState<"never" | "open" | "closed">("never");
  return (
    <>
      <OfflineStatus state={page} isolated={crossOriginIsolated} onOpen={() => setAsked("open")} onReload={offline.reload} />
      {asked !== "never" && (
        <Suspense>
          <OfflineDialog
            open={asked === "open"}
            onClose={() => setAsked("closed")}
            state={page}
            python={python}
            isolated={crossOriginIsolated}
            onRetry={offline.retry}
            onReload={offline.reload}
            onFetchPython={offline.fetchPython}
            onCancelPython={offline.cancelPython}
            onRemovePython={() => void offline.removePython()}
          />
        </Suspense>
      )}
    </>
  );
}
