/** The visible data: each table with its columns, keys, notes, size and some rows. */
import { KeyRound, Link2 } from "lucide-react";
import type { ColumnDescription, DatasetSummary, TableDescription } from "../../core/dataset.ts";
import { countOf } from "../base/format.ts";
import { Prose } from "../prose/prose.tsx";
import { SmallTable } from "../table/small-table.tsx";
import "./reading.css";

interface DataPaneProps {
  readonly dataset: DatasetSummary;
  /** The tables that the exercise speaks of; others are listed after them, folded. */
  readonly tables: readonly string[];
}

export function DataPane({ dataset, tables }: DataPaneProps) {
  const inUse = dataset.tables.filter(({ name }) => tables.includes(name));
  const others = dataset.tables.filter(({ name }) => !tables.includes(name));
  return (
    <>
      <h2 className="reading-title">{dataset.title}</h2>
      <Prose compact text={dataset.about} />
      {inUse.map((table) => (
        <Table key={table.name} dataset={dataset} table={table} open />
      ))}
      {others.length > 0 && <h3 className="reading-heading">Other tables of this dataset</h3>}
      {others.map((table) => (
        <Table key={table.name} dataset={dataset} table={table} open={false} />
      ))}
    </>
  );
}

interface TableProps {
  readonly dataset: DatasetSummary;
  readonly table: TableDescription;
  readonly open: boolean;
}

function Table({ dataset, table, open }: TableProps) {
  const contents = dataset.contents[table.name];
  return (
    <details className="data-table" open={open}>
      <summary>
        <h3>{table.name}</h3>
        <span>{countOf(contents?.rowCount ?? 0, "row")}</span>
      </summary>
      <p className="data-about">{table.about}</p>
      <dl className="data-columns">
        {table.columns.map((column) => (
          <Column key={column.name} column={column} isKey={table.key.includes(column.name)} />
        ))}
      </dl>
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

function Column({ column, isKey }: { readonly column: ColumnDescription; readonly isKey: boolean }) {
  const { name, type, nullable, note, references } = column;
  return (
    <div>
      <dt>
        <code>{name}</code>
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
      </dt>
      <dd>{note}</dd>
    </div>
  );
}
