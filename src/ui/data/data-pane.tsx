/** The visible data: how its tables join, and each table with its columns, keys, notes, spread of values and some rows. */
import { KeyRound, Link2 } from "lucide-react";
import { lazy, type ReactNode, Suspense, useMemo, useState } from "react";
import type { ColumnDescription, ColumnProfile, DatasetSummary, TableDescription } from "../../core/dataset.ts";
import { Button } from "../base/button.tsx";
import { countOf } from "../base/format.ts";
import { Prose } from "../prose/prose.tsx";
import { SmallTable } from "../table/small-table.tsx";
import { describeColumn } from "./describe-column.ts";
import { Histogram } from "./histogram.tsx";
import { joinCondition, joinsOf, joinText } from "./joins.ts";
import "./data.css";

const JoinPicture = lazy(() => import("./join-picture.tsx"));

interface DataPaneProps {
  readonly dataset: DatasetSummary;
  /** The tables that the exercise speaks of; others are listed after them, folded. */
  readonly tables: readonly string[];
  /** Puts a name into the code where the cursor is. */
  readonly onInsert: (text: string) => void;
  /** Where a query of one's own is tried. */
  readonly scratch: ReactNode;
}

export function DataPane({ dataset, tables, onInsert, scratch }: DataPaneProps) {
  const inUse = dataset.tables.filter(({ name }) => tables.includes(name));
  const others = dataset.tables.filter(({ name }) => !tables.includes(name));
  const shared = { dataset, onInsert };
  return (
    <>
      <h2 className="reading-title">{dataset.title}</h2>
      <Prose compact text={dataset.about} />
      <p className="reading-note">Press the name of a table or a column to put it into your code, where the cursor is.</p>
      {inUse.map((table) => (
        <Table key={table.name} {...shared} table={table} open />
      ))}
      <Joins all={dataset.tables} inUse={inUse} onInsert={onInsert} />
      {scratch}
      {others.length > 0 && (
        <>
          <h3 className="reading-heading">Other tables of this dataset</h3>
          <p className="reading-note">This exercise does not need them, and they have no rows while you work on it.</p>
        </>
      )}
      {others.map((table) => (
        <Table key={table.name} {...shared} table={table} open={false} />
      ))}
    </>
  );
}

interface JoinsProps extends Pick<DataPaneProps, "onInsert"> {
  readonly all: readonly TableDescription[];
  readonly inUse: readonly TableDescription[];
}

function Joins({ all, inUse, onInsert }: JoinsProps) {
  const [whole, setWhole] = useState(false);
  const tables = whole ? all : inUse;
  const joins = useMemo(() => joinsOf(tables), [tables]);
  return (
    <section className="joins" aria-label="How the tables join">
      <div className="joins-title">
        <h3 className="reading-heading">How the tables join</h3>
        {all.length > inUse.length && (
          <Button look="quiet" pressed={whole} onPress={() => setWhole(!whole)}>
            {`All ${all.length} tables`}
          </Button>
        )}
      </div>
      {joins.length === 0 ? (
        <p className="reading-note">{tables.length === 1 ? "This exercise reads one table." : "No column points at another table."}</p>
      ) : (
        <>
          <Suspense fallback={<p className="data-caption">Drawing the picture …</p>}>
            <JoinPicture tables={tables} joins={joins} />
          </Suspense>
          <ul className="joins-list" aria-label="References, press one to insert it as a condition">
            {joins.map((join) => (
              <li key={joinText(join)}>
                <Button look="quiet" onPress={() => onInsert(joinCondition(join))}>
                  {joinText(join)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface TableProps extends Pick<DataPaneProps, "dataset" | "onInsert"> {
  readonly table: TableDescription;
  readonly open: boolean;
}

function Table({ dataset, table, open, onInsert }: TableProps) {
  const contents = dataset.contents[table.name];
  const rowCount = contents?.rowCount ?? 0;
  return (
    <details className="data-table" open={open}>
      <summary>
        <h3>{table.name}</h3>
        <span>{countOf(rowCount, "row")}</span>
      </summary>
      <p className="data-about">{table.about}</p>
      <div className="data-insert">
        <Button look="quiet" onPress={() => onInsert(table.name)}>
          {table.name}
        </Button>
        <span>{table.key.length === 0 ? "no key: rows may repeat" : `key: ${table.key.join(", ")}`}</span>
      </div>
      <ul className="data-columns" aria-label={`Columns of ${table.name}`}>
        {table.columns.map((column, index) => (
          <Column
            key={column.name}
            column={column}
            isKey={table.key.includes(column.name)}
            profile={contents?.profiles[index]}
            rowCount={rowCount}
            onInsert={onInsert}
          />
        ))}
      </ul>
      {contents !== undefined && contents.sample.length > 0 && (
        <>
          <p className="data-caption">Some of its rows</p>
          <SmallTable
            label={`Sample rows of ${table.name}`}
            table={{ columns: table.columns.map(({ name }) => name), rows: contents.sample }}
          />
        </>
      )}
    </details>
  );
}

interface ColumnProps extends Pick<DataPaneProps, "onInsert"> {
  readonly column: ColumnDescription;
  readonly isKey: boolean;
  readonly profile: ColumnProfile | undefined;
  readonly rowCount: number;
}

function Column({ column, isKey, profile, rowCount, onInsert }: ColumnProps) {
  const { name, type, nullable, note, references } = column;
  return (
    <li>
      <div className="data-column">
        <Button look="quiet" onPress={() => onInsert(name)}>
          {name}
        </Button>
        <span className="data-type">
          {type}
          {nullable && ", may be NULL"}
        </span>
        {isKey && (
          <span className="data-mark">
            <KeyRound size={12} aria-hidden="true" /> key
          </span>
        )}
        {references && (
          <span className="data-mark">
            <Link2 size={12} aria-hidden="true" /> {references.table}.{references.column}
          </span>
        )}
      </div>
      <p className="data-note">{note}</p>
      {profile && (
        <div className="data-spread">
          {profile.spread && profile.spread.kind !== "unique" && <Histogram spread={profile.spread} />}
          <span>{describeColumn(profile, rowCount)}</span>
        </div>
      )}
    </li>
  );
}
