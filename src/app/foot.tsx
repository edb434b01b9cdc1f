/** The status line with what the stores know. */
import { useStore } from "zustand";
import { StatusLine } from "../ui/base/status-line.tsx";
import { useStores } from "./stores.ts";

export function Foot() {
  const { attempts, engines, workspace } = useStores();
  const { sql, python } = useStore(engines);
  const saves = useStore(workspace, (state) => state.saves);
  const workNotice = useStore(workspace, (state) => state.notice);
  const attemptsNotice = useStore(attempts, (state) => state.notice);
  const replacement = useStore(workspace, (state) => state.replacement);
  return <StatusLine sql={sql} python={python} saved={describe(workNotice ?? attemptsNotice, replacement, Object.values(saves))} />;
}

type Saves = ReturnType<ReturnType<typeof useStores>["workspace"]["getState"]>["saves"];

function describe(notice: string | null, replacement: string | null, saves: readonly Saves[keyof Saves][]) {
  const failed = saves.find((save) => save.kind === "failed");
  if (failed !== undefined) return { text: failed.because, trouble: true };
  if (notice !== null) return { text: notice, trouble: true };
  if (replacement !== null) return { text: replacement, trouble: false };
  const saving = saves.some((save) => save.kind === "saving");
  return { text: saving ? "saving …" : "all work saved on this device", trouble: false };
}
