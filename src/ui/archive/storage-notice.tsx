/** Says above the status line what went wrong with the storage, and offers all work as a file. */
import { Download, X } from "lucide-react";
import { Button } from "../base/button.tsx";
import "./archive.css";

interface StorageNoticeProps {
  readonly text: string;
  /** Null where nothing is at risk. */
  readonly onSave: (() => void) | null;
  readonly workHref: string;
  readonly onDismiss: () => void;
}

export function StorageNotice({ text, onSave, workHref, onDismiss }: StorageNoticeProps) {
  return (
    <aside className="storage-notice" aria-label="Storage">
      <p role="alert">{text}</p>
      {onSave && (
        <Button icon={Download} onPress={onSave}>
          Save all work as a file
        </Button>
      )}
      <a href={workHref}>Your work</a>
      <Button look="quiet" icon={X} label="Close this notice" onPress={onDismiss} />
    </aside>
  );
}
