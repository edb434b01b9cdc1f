/** The sheet of shortcuts. */
import { Dialog } from "@base-ui/react/dialog";
import { Button } from "../base/button.tsx";
import type { OverlayProps } from "./palette.tsx";
import "../base/dialog.css";
import "./palette.css";

interface ShortcutsProps extends OverlayProps {
  readonly groups: readonly {
    readonly title: string;
    readonly rows: readonly { readonly title: string; readonly keys: readonly string[] }[];
  }[];
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
}

export function Shortcuts({ open, onClose, onGone, groups, singleKeys, onSingleKeys }: ShortcutsProps) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()} onOpenChangeComplete={(next) => !next && onGone()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="dialog shortcuts">
          <Dialog.Title className="dialog-title">Keyboard shortcuts</Dialog.Title>
          <div className="shortcuts-groups">
            {groups.map(({ title, rows }) => (
              <section key={title}>
                <h3>{title}</h3>
                <dl>
                  {rows.map((row) => (
                    <div key={row.title} className="shortcuts-row">
                      <dt>{row.title}</dt>
                      <dd>
                        {row.keys.map((keys) => (
                          <kbd key={keys}>{keys}</kbd>
                        ))}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
            <p>In the editor, Ctrl M (⌃ ⇧ M on a Mac) lets Tab leave it, and again makes Tab indent.</p>
          </div>
          <label className="shortcuts-single">
            <input type="checkbox" checked={singleKeys} onChange={(event) => onSingleKeys(event.target.checked)} />
            <span>Keys without Ctrl or ⌘ work outside of text. Switch this off if speech input presses them by mistake.</span>
          </label>
          <Button onPress={onClose}>Close</Button>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
