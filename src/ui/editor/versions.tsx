/** One's own versions of the code, by attempt, each compared with the draft and ready to be put back. */
import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { Attempt } from "../../core/attempt.ts";
import { Button } from "../base/button.tsx";
import { Code } from "./code.tsx";
import { touchOnly } from "./touch.ts";
import "./versions.css";

const MonacoDiff = lazy(() => import("./monaco-diff.tsx"));

export interface VersionsProps {
  readonly language: "sql" | "python";
  readonly draft: string;
  /** In time order; null while they are being read. */
  readonly attempts: readonly Attempt[] | null;
  readonly fontSize: number;
  readonly dark: boolean;
  readonly onRestore: (code: string) => void;
  readonly onClose: () => void;
}

export function Versions({ attempts, onClose, ...rest }: VersionsProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="versions-backdrop" />
        <Dialog.Popup className="versions">
          <header className="versions-head">
            <Dialog.Title className="versions-title">Your versions</Dialog.Title>
            <Button look="quiet" icon={X} label="Close" onPress={onClose} />
          </header>
          {attempts === null && <p className="versions-empty">Reading your attempts …</p>}
          {attempts?.length === 0 && (
            <p className="versions-empty">Each Run and Submit keeps the code as it was. There is none of this exercise yet.</p>
          )}
          {attempts !== null && attempts.length > 0 && <Chosen {...rest} attempts={attempts.toReversed()} />}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** The newest first, and chosen. */
function Chosen({
  language,
  draft,
  attempts,
  fontSize,
  dark,
  onRestore,
}: Omit<VersionsProps, "onClose" | "attempts"> & { attempts: readonly Attempt[] }) {
  const [id, setId] = useState(attempts[0]?.id);
  const chosen = attempts.find((attempt) => attempt.id === id) ?? attempts[0];
  if (chosen === undefined) return null;
  const same = chosen.code === draft;
  return (
    <div className="versions-body">
      <ul className="versions-list" aria-label="Attempts, the newest first">
        {attempts.map((attempt) => (
          <li key={attempt.id}>
            <button type="button" className="versions-attempt" aria-pressed={attempt === chosen} onClick={() => setId(attempt.id)}>
              <span>{time(attempt.at)}</span>
              <span className="versions-status">
                {attempt.kind === "run" ? "Run" : "Submit"}, {attempt.status}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className="versions-code">
        <p className="versions-legend">
          {same ? "This version is what stands in the editor." : touchOnly ? "This version" : "This version, left, and your draft, right"}
        </p>
        {touchOnly ? (
          <Code text={chosen.code} language={language} />
        ) : (
          <Suspense fallback={<p className="versions-empty">Comparing …</p>}>
            <MonacoDiff before={chosen.code} after={draft} language={language} fontSize={fontSize} dark={dark} />
          </Suspense>
        )}
        <div className="versions-actions">
          <Button look="primary" unavailable={same} onPress={() => onRestore(chosen.code)}>
            Restore this version
          </Button>
          <span className="versions-note">Undo in the editor brings your draft back.</span>
        </div>
      </div>
    </div>
  );
}

const time = (at: number): string =>
  new Date(at).toLocaleString(undefined, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
