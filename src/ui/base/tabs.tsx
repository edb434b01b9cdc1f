/** Tabs and their panels. */
import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import "./tabs.css";

export interface TabItem<Name extends string> {
  readonly name: Name;
  readonly title: string;
  /** Said by eye only, beside the title: a count or a mark. */
  readonly aside?: ReactNode;
  readonly panel: ReactNode;
}

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Name>[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
  /** Whether panels stay in the page while they are out of sight, for those that know no other way to keep their place. */
  readonly keep?: boolean;
}

export function Tabs<Name extends string>({ label, items, selected, onSelect, keep = false }: TabsProps<Name>) {
  return (
    <Base.Root className="tabs" value={selected} onValueChange={(name: Name) => onSelect(name)}>
      <div className="tabs-bar">
        <Base.List className="tabs-list" aria-label={label} activateOnFocus>
          {items.map(({ name, title, aside }) => (
            <Base.Tab key={name} className="tabs-tab" value={name}>
              {title}
              {aside !== undefined && <span aria-hidden="true">{aside}</span>}
            </Base.Tab>
          ))}
        </Base.List>
      </div>
      {items.map(({ name, panel }) => (
        <Base.Panel key={name} className="tabs-panel" value={name} keepMounted={keep}>
          {panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
