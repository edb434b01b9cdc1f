/** The status line with what the stores know, and above it what went wrong with the storage. */
import { useState } from "react";
import { useStore } from "zustand";
import { StorageNotice } from "../ui/archive/storage-notice.tsx";
import { StatusLine } from "../ui/base/status-line.tsx";
import { workHref } from "./addresses.ts";
import { OfflineBinding } from "./offline-binding.tsx";
import { useStores } from "./stores.ts";

export function Foot() {
  const stores = useStores();
  const { sql, python } = useStore(stores.engines);
  const saves = useStore(stores.workspace, (state) => state.saves);
  const workNotice = useStore(stores.workspace, (state) => state.notice);
  const attemptsNotice = useStore(stores.attempts, (state) => state.notice);
  const replacement = useStore(stores.workspace, (state) => state.replacement);
  const [closed, setClosed] = useState<string | null>(null);
  const failed = Object.values(saves).find((save) => save.kind === "failed");
  const trouble = failed?.because ?? workNotice ?? attemptsNotice;
  const notice = trouble ?? replacement;
  const saveAll = async () => (await import("./archive.ts")).saveAllWork(stores);
  return (
    <>
      {notice !== null && notice !== closed && (
        <StorageNotice
          text={notice}
          workHref={workHref}
          onSave={trouble === null ? null : () => void saveAll()}
          onDismiss={() => setClosed(notice)}
        />
      )}
      <StatusLine sql={sql} python={python} saved={describe(trouble, Object.values(saves))} offline={<OfflineBinding />} />
    </>
  );
}

type Saves = ReturnType<ReturnType<typeof useStores>["workspace"]["getState"]>["saves"];

function describe(trouble: string | null, saves: readonly Saves[keyof Saves][]) {
  // The notice above says what and why.
  if (trouble !== null) return { text: "not all work is saved on this device", trouble: true };
  const saving = saves.some((save) => save.kind === "saving");
  return { text: saving ? "saving …" : "all work saved on this device", trouble: false };
}
