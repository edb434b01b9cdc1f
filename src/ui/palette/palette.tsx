/** Finds a command or an exercise by a few letters and starts it. */
import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { Search } from "lucide-react";
import { useMemo, useState } from "react";
import "../base/dialog.css";
import "./palette.css";

export interface PaletteItem {
  readonly id: string;
  readonly title: string;
  /** In small letters beside the title. */
  readonly about?: string;
  /** What else one may search for. */
  readonly words: string;
  readonly keys?: string | undefined;
  readonly onChoose: () => void;
}

export interface OverlayProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Told when it is out of sight and the focus is back where it was. */
  readonly onGone: () => void;
}

interface PaletteProps extends OverlayProps {
  readonly groups: readonly { readonly title: string; readonly items: readonly PaletteItem[] }[];
  readonly onChoose: (item: PaletteItem) => void;
}

/** More would only have to be scrolled; another letter finds them sooner. */
const limit = 50;

export function Palette({ open, onClose, onGone, groups, onChoose }: PaletteProps) {
  const [query, setQuery] = useState("");
  const found = useMemo(
    () => groups.map(({ title, items }) => ({ title, items: find(items, query) })).filter(({ items }) => items.length > 0),
    [groups, query],
  );
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()} onOpenChangeComplete={(next) => !next && onGone()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="dialog palette" aria-label="Search commands and exercises">
          <Autocomplete.Root
            inline
            open
            items={groups}
            filteredItems={found}
            value={query}
            onValueChange={setQuery}
            autoHighlight="always"
            keepHighlight
            itemToStringValue={titleOf}
          >
            <div className="palette-search">
              <Search size={16} aria-hidden="true" />
              <Autocomplete.Input
                className="palette-input"
                aria-label="Search commands and exercises"
                placeholder="Run, hints, an exercise …"
              />
              <Dialog.Close className="palette-close">Esc</Dialog.Close>
            </div>
            <Autocomplete.Empty>
              <p className="palette-empty">Nothing has these words. Exercises are found by title, topic, pack, language and difficulty.</p>
            </Autocomplete.Empty>
            <Autocomplete.List className="palette-list">
              {(group: PaletteProps["groups"][number]) => (
                <Autocomplete.Group key={group.title} items={group.items}>
                  <Autocomplete.GroupLabel className="palette-group">{group.title}</Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(item: PaletteItem) => (
                      <Autocomplete.Item key={item.id} value={item} className="palette-item" onClick={() => onChoose(item)}>
                        <span className="palette-title">{item.title}</span>
                        {item.about && <span className="palette-about">{item.about}</span>}
                        {item.keys && <kbd>{item.keys}</kbd>}
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const titleOf = ({ title }: PaletteItem): string => title;

/** Items of which every word that was typed begins a word; those that have them all in the title come first. */
function find(items: readonly PaletteItem[], query: string): readonly PaletteItem[] {
  const words = query.toLowerCase().split(/\s+/);
  const hasAll = (text: string) => words.every((word) => ` ${text.toLowerCase()}`.includes(` ${word}`));
  const [byTitle, byRest] = [[] as PaletteItem[], [] as PaletteItem[]];
  for (const item of items) {
    if (hasAll(item.title)) byTitle.push(item);
    else if (hasAll(`${item.title} ${item.about ?? ""} ${item.words}`)) byRest.push(item);
  }
  return [...byTitle, ...byRest].slice(0, limit);
}
