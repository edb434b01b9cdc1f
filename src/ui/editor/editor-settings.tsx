/** The editor's settings, in a small window at their button. */
import { Popover } from "@base-ui/react/popover";
import { AArrowDown, AArrowUp, Settings2 } from "lucide-react";
import { Button } from "../base/button.tsx";
import { touchOnly } from "./touch.ts";
import "./editor-settings.css";

export interface EditorSettingsProps {
  readonly fontSize: number;
  readonly onFontSize: (pixels: number) => void;
  readonly vim: boolean;
  readonly onVim: (vim: boolean) => void;
}

export function EditorSettings({ fontSize, onFontSize, vim, onVim }: EditorSettingsProps) {
  return (
    <Popover.Root>
      <Popover.Trigger className="button button-quiet button-square" aria-label="Editor settings" title="Editor settings">
        <Settings2 size={16} aria-hidden="true" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="bottom" align="end" sideOffset={6} collisionPadding={8}>
          <Popover.Popup className="editor-settings">
            <Popover.Title className="editor-settings-title">Editor</Popover.Title>
            <div className="editor-settings-row">
              <span>Letters</span>
              <Button look="quiet" icon={AArrowDown} label="Smaller letters" onPress={() => onFontSize(fontSize - 1)} />
              <span role="status">{fontSize} px</span>
              <Button look="quiet" icon={AArrowUp} label="Larger letters" onPress={() => onFontSize(fontSize + 1)} />
            </div>
            {!touchOnly && (
              <>
                <label className="editor-settings-row">
                  <span>Vim keys</span>
                  <input type="checkbox" checked={vim} onChange={({ target }) => onVim(target.checked)} />
                </label>
                <p className="editor-settings-note">
                  Tab indents. <kbd>Esc</kbd> and then <kbd>Tab</kbd> leaves the editor; <kbd>Ctrl M</kbd> lets Tab leave it until it is
                  pressed again. <kbd>Ctrl Space</kbd> asks for suggestions.
                </p>
              </>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
