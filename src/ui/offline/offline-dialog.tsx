/** What works without a network, how large it is, and Python's button. */
import { Dialog } from "@base-ui/react/dialog";
import type { OfflineState, PythonOffline } from "../../core/offline.ts";
import { assertNever } from "../../core/result.ts";
import { Button } from "../base/button.tsx";
import { megabytes, progress } from "../base/format.ts";
import "../base/dialog.css";
import "./offline-dialog.css";

interface OfflineDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly state: OfflineState;
  readonly python: PythonOffline;
  readonly isolated: boolean;
  readonly onRetry: () => void;
  readonly onReload: () => void;
  readonly onFetchPython: () => void;
  readonly onCancelPython: () => void;
  readonly onRemovePython: () => void;
}

export function OfflineDialog(props: OfflineDialogProps) {
  const { open, onClose, state, python, isolated } = props;
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="dialog offline-dialog">
          <Dialog.Title className="dialog-title">Without a network</Dialog.Title>
          <section>
            <h3>The page, SQL, all exercises and their data</h3>
            <Page {...props} state={state} />
          </section>
          {state.kind !== "unsupported" && python.kind !== "unknown" && (
            <section>
              <h3>Python and its packages</h3>
              <Python {...props} python={python} />
            </section>
          )}
          {!isolated && (
            <section>
              <h3>Stop is slower here</h3>
              <p>
                The site's server does not isolate this page from others, so Python cannot be interrupted: Stop ends it, and the next run
                waits for a new one to start. Nothing else differs. Loading the page again may help.
              </p>
            </section>
          )}
          <div className="dialog-actions">
            <Button onPress={onClose}>Close</Button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Page({ state, onRetry, onReload }: OfflineDialogProps) {
  switch (state.kind) {
    case "unsupported":
      return <p>{state.because} The page works as long as there is a network.</p>;
    case "installing":
      return <Fetching label="Fetching what this page needs offline" {...state} />;
    case "ready":
      return <p>All {megabytes(state.total)} are here, each file checked.</p>;
    case "updating":
      return <Fetching label="Fetching a new version" {...state} />;
    case "update-waiting":
      return (
        <>
          <p>A new version is ready. This page goes on with its own files until you reload it; your work is saved.</p>
          <Button look="primary" onPress={onReload}>
            Reload
          </Button>
        </>
      );
    case "failed":
      return (
        <>
          <p role="alert">{state.because}</p>
          <Button onPress={onRetry}>Try again</Button>
        </>
      );
    default:
      return assertNever(state);
  }
}

function Python({ python, onFetchPython, onCancelPython, onRemovePython }: OfflineDialogProps) {
  switch (python.kind) {
    case "unknown":
      return null;
    case "absent":
      return (
        <>
          {python.because && <p role="alert">{python.because}</p>}
          <p>
            {python.loaded > 0
              ? `${progress(python.loaded, python.total)} are here.`
              : `They are ${megabytes(python.total)}, fetched when an exercise needs them. To have them without a network, fetch them now.`}
          </p>
          <div className="offline-dialog-buttons">
            <Button look="primary" onPress={onFetchPython}>
              {python.loaded > 0 ? "Go on fetching" : `Make Python available offline (${megabytes(python.total)})`}
            </Button>
            {python.loaded > 0 && <Button onPress={onRemovePython}>Remove what is here</Button>}
          </div>
        </>
      );
    case "fetching":
      return (
        <>
          <Fetching label="Fetching Python" {...python} />
          <Button onPress={onCancelPython}>Cancel</Button>
        </>
      );
    case "here":
      return (
        <>
          <p>All {megabytes(python.total)} are here, each file checked. New versions bring theirs.</p>
          <Button onPress={onRemovePython}>Remove from this device</Button>
        </>
      );
    default:
      return assertNever(python);
  }
}

function Fetching({ label, loaded, total }: { readonly label: string; readonly loaded: number; readonly total: number }) {
  return (
    <p className="offline-dialog-progress">
      {label}
      {total > 0 && <span>{progress(loaded, total)}</span>}
      <progress aria-label={label} {...(total > 0 ? { value: loaded, max: total } : {})} />
    </p>
  );
}
