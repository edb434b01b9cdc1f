/** Where the panes are, and which are folded away. */
import { Menu } from "@base-ui/react/menu";
import { Check, LayoutPanelLeft } from "lucide-react";
import "../base/button.css";
import "./layout-menu.css";

export interface LayoutChoice {
  readonly title: string;
  readonly keys?: string | undefined;
  readonly on: boolean;
  readonly onToggle: () => void;
}

export function LayoutMenu({ choices }: { readonly choices: readonly LayoutChoice[] }) {
  return (
    <Menu.Root>
      <Menu.Trigger className="button button-quiet button-square" aria-label="Layout" title="Layout">
        <LayoutPanelLeft size={16} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="layout-menu-place" sideOffset={6} align="end">
          <Menu.Popup className="layout-menu">
            {choices.map(({ title, keys, on, onToggle }) => (
              <Menu.CheckboxItem key={title} className="layout-menu-item" checked={on} onCheckedChange={onToggle} closeOnClick>
                <span className="layout-menu-mark">{on && <Check size={16} aria-hidden="true" />}</span>
                {title}
                {keys && (
                  <span aria-hidden="true">
                    <kbd>{keys}</kbd>
                  </span>
                )}
              </Menu.CheckboxItem>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
