/** Offline use in the status line: one button that says how it stands and opens the rest. */
import type { OfflineState } from "../../core/offline.ts";
import { Button } from "../base/button.tsx";
import { describeOffline } from "./describe-offline.ts";
import "./offline-status.css";

interface OfflineStatusProps {
  readonly state: OfflineState;
  /** Whether Python can be interrupted; where it cannot, Stop takes longer. */
  readonly isolated: boolean;
  readonly onOpen: () => void;
  readonly onReload: () => void;
}

export function OfflineStatus({ state, isolated, onOpen, onReload }: OfflineStatusProps) {
  const text = describeOffline(state);
  return (
    <span className="offline-status" data-kind={state.kind}>
      <Button look="quiet" onPress={onOpen}>
        {isolated ? text : `${text} · Stop is slower here`}
      </Button>
      {/* Only what the person may act on is announced; progress would be without end. */}
      <span role="status">
        {state.kind === "update-waiting" && (
          <Button look="quiet" onPress={onReload} label="A new version is ready. Reload">
            Reload
          </Button>
        )}
      </span>
    </span>
  );
}
