/** The line above a table: what it is, and how to take it along. */
import { Menu } from "@base-ui/react/menu";
import { ChevronDown, Copy, Download } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { ResultSet, SqlValue } from "../../core/values.ts";
import { Button } from "../base/button.tsx";
import { countOf } from "../base/format.ts";

/** Rows to take along; without columns only values are copied. */
export type Taken = Pick<ResultSet, "columns" | "rows">;

export interface TableActions {
  /** Resolves to whether the browser allowed it. */
  readonly onCopy: (table: Taken, what: "cell" | "row" | "table") => Promise<boolean>;
  readonly onDownload: (table: Taken) => void;
}

interface TableToolsProps {
  readonly facts: ReactNode;
  /** `lines` gives the rows in the order in which they are shown. */
  readonly table: { readonly columns: readonly string[]; readonly lines: () => ResultSet["rows"] };
  /** The row of the active cell in that order, and the value of that cell. */
  readonly row: number | null;
  readonly value: SqlValue | undefined;
  readonly actions: TableActions;
  readonly children?: ReactNode;
}

export function TableTools({ facts, table, row, value, actions, children }: TableToolsProps) {
  const [said, setSaid] = useState("");
  const copy = async (taken: Taken, what: "cell" | "row" | "table") => {
    const copied = await actions.onCopy(taken, what);
    const noun = what === "table" ? countOf(taken.rows.length, "row") : what === "cell" ? "Cell" : "Row";
    setSaid(copied ? `${noun} copied` : "The browser does not let this page copy");
  };
  const whole = (): Taken => ({ columns: table.columns, rows: table.lines() });
  const line = row === null ? undefined : table.lines()[row];
  return (
    <div className="result-bar">
      <p className="result-facts">{facts}</p>
      <span className="result-said" role="status">
        {said}
      </span>
      {children}
      <Menu.Root>
        <Menu.Trigger className="button button-quiet">
          <Copy size={16} aria-hidden="true" />
          Copy
          <ChevronDown size={12} aria-hidden="true" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner className="table-menu-place" sideOffset={4} align="end">
            <Menu.Popup className="table-menu">
              <Menu.Item
                className="table-menu-item"
                disabled={value === undefined}
                onClick={() => value !== undefined && void copy({ columns: [], rows: [[value]] }, "cell")}
              >
                Cell <span>{value === undefined ? "choose one first" : "Ctrl C"}</span>
              </Menu.Item>
              <Menu.Item
                className="table-menu-item"
                disabled={line === undefined}
                onClick={() => line && void copy({ columns: [], rows: [line] }, "row")}
              >
                Row <span>{row === null ? "choose a cell first" : `in place ${row + 1}`}</span>
              </Menu.Item>
              <Menu.Item className="table-menu-item" onClick={() => void copy(whole(), "table")}>
                All rows <span>with names</span>
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <Button look="quiet" icon={Download} label="Download as CSV" onPress={() => actions.onDownload(whole())} />
    </div>
  );
}
