/** What the work takes on this device by kind, with a button to free each, and whether the browser promised to keep it. */
import { useState } from "react";
import { Button } from "../base/button.tsx";
import { Confirm } from "../base/confirm.tsx";
import { size } from "../base/format.ts";
import { type Outcome, Section, Told } from "./your-work.tsx";

export interface StorageRow {
  readonly name: string;
  readonly bytes: number;
  /** What freeing does, to be confirmed; null where there is nothing to free, or where it would be the work itself. */
  readonly free: { readonly label: string; readonly warning: string; readonly onFree: () => void } | null;
  /** Which of them, where one can choose. */
  readonly choice?: {
    readonly label: string;
    readonly options: readonly string[];
    readonly selected: number;
    readonly onSelect: (option: number) => void;
  };
}

interface StorageSectionProps {
  /** Null while it is being measured. */
  readonly rows: readonly StorageRow[] | null;
  /** All that the site takes, and may take, as the browser tells; null where it does not. */
  readonly site: { readonly used: number; readonly allowed: number } | null;
  /** Whether the browser promised not to delete any of it by itself; null where it does not say. */
  readonly promised: boolean | null;
  readonly onAsk: () => void;
  readonly outcome: Outcome | null;
}

export function StorageSection({ rows, site, promised, onAsk, outcome }: StorageSectionProps) {
  const [asked, setAsked] = useState<StorageRow["free"]>(null);
  return (
    <Section title="Space on this device">
      {rows === null ? (
        <p className="work-muted">Measuring …</p>
      ) : (
        <ul className="work-rows">
          {rows.map((row) => (
            <Row key={row.name} row={row} onAsk={() => setAsked(row.free)} />
          ))}
        </ul>
      )}
      <Told outcome={outcome} />
      {site && (
        <p className="work-muted">
          With all that Greenroom keeps for offline use, the browser counts {size(site.used)}; it allows {size(site.allowed)}.
        </p>
      )}
      <p>{promiseText(promised)}</p>
      {promised === false && <Button onPress={onAsk}>Ask the browser to keep it</Button>}
      <Confirm
        open={asked !== null}
        title={`${asked?.label}?`}
        text={asked?.warning ?? ""}
        goOn="Delete"
        onGoOn={() => {
          asked?.onFree();
          setAsked(null);
        }}
        onCancel={() => setAsked(null)}
      />
    </Section>
  );
}

function Row({ row: { name, bytes, free, choice }, onAsk }: { readonly row: StorageRow; readonly onAsk: () => void }) {
  return (
    <li>
      <span>{name}</span>
      <span className="work-size">{size(bytes)}</span>
      {choice && (
        <select
          className="work-select"
          aria-label={choice.label}
          value={choice.selected}
          onChange={(event) => choice.onSelect(Number(event.target.value))}
        >
          {choice.options.map((option, at) => (
            <option key={option} value={at}>
              {option}
            </option>
          ))}
        </select>
      )}
      {free && <Button onPress={onAsk}>{free.label}</Button>}
    </li>
  );
}

function promiseText(promised: boolean | null): string {
  if (promised === null) return "This browser does not say whether it keeps your work when space runs short.";
  return promised
    ? "The browser has promised to keep your work until you delete it yourself."
    : "The browser has not promised to keep your work: it may delete it when space runs short. Save a file now and then.";
}
