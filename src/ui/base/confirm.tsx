/** Asks before something is done that one may not want. */
import { AlertDialog } from "@base-ui/react/alert-dialog";
import { Button } from "./button.tsx";
import "./dialog.css";
import "./confirm.css";

interface ConfirmProps {
  readonly open: boolean;
  readonly title: string;
  readonly text: string;
  /** What the button that goes on says. */
  readonly goOn: string;
  readonly onGoOn: () => void;
  readonly onCancel: () => void;
}

export function Confirm({ open, title, text, goOn, onGoOn, onCancel }: ConfirmProps) {
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onCancel()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="dialog-backdrop" />
        <AlertDialog.Popup className="dialog confirm">
          <AlertDialog.Title className="dialog-title">{title}</AlertDialog.Title>
          <AlertDialog.Description className="confirm-text">{text}</AlertDialog.Description>
          <div className="dialog-actions">
            <Button onPress={onCancel}>Cancel</Button>
            <Button look="primary" onPress={onGoOn}>
              {goOn}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
