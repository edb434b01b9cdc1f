/** The form of a dataset: what its tables and columns are. Types, keys and NULLs that were guessed are corrected here. */
import { Trash2 } from "lucide-react";
import { Button } from "../base/button.tsx";
import { Scroll } from "../base/scroll.tsx";
import { AreaField, Cell, Select, TextField } from "./fields.tsx";
import { CsvInput } from "./pack-form.tsx";
import { listAt, type SetValue, textAt, textsAt, valueAt } from "./values.ts";

interface DatasetFormProps {
  readonly name: string;
  /** `dataset.yaml`. */
  readonly value: unknown;
  readonly onSet: SetValue;
  readonly onAddTables: (files: readonly File[]) => void;
  readonly onRemoveTable: (table: string) => void;
}

export function DatasetForm({ name, value, onSet, onAddTables, onRemoveTable }: DatasetFormProps) {
  return (
    <>
      <h2>{textAt(value, "title") || name}</h2>
      <TextField label="Title" value={textAt(value, "title")} onChange={(title) => onSet(["title"], title)} />
      <AreaField label="About" note="Markdown." value={textAt(value, "about")} onChange={(about) => onSet(["about"], about)} />
      {listAt(value, "tables").map((table, index) => (
        <TablePart
          key={textAt(table, "name")}
          table={table}
          onSet={(place, changed) => onSet(["tables", index, ...place], changed)}
          onRemove={onRemoveTable}
        />
      ))}
      <h3>More tables</h3>
      <CsvInput label="CSV files, one a table" onChoose={onAddTables} />
      <p className="studio-note">
        Types, keys and NULLs are guessed; correct them above. Numbers with leading zeros stay text, empty cells are NULL, dates are text.
      </p>
    </>
  );
}

interface TablePartProps {
  readonly table: unknown;
  readonly onSet: SetValue;
  readonly onRemove: (table: string) => void;
}

function TablePart({ table, onSet, onRemove }: TablePartProps) {
  const name = textAt(table, "name");
  const key = textsAt(table, "key");
  return (
    <section className="studio-table" aria-label={`Table ${name}`}>
      <div className="studio-table-title">
        <h3>{name}</h3>
        <Button look="quiet" icon={Trash2} label={`Delete the table ${name}`} onPress={() => onRemove(name)} />
      </div>
      <TextField label="What a row is" value={textAt(table, "about")} onChange={(about) => onSet(["about"], about)} />
      <Scroll className="studio-grid-scroll" label="Columns">
        <table className="studio-grid">
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">Type</th>
              <th scope="col">Key</th>
              <th scope="col">NULL</th>
              <th scope="col">What it holds</th>
              <th scope="col">Points at</th>
            </tr>
          </thead>
          <tbody>
            {listAt(table, "columns").map((column, index) => {
              const own = textAt(column, "name");
              const set = (part: string, changed: unknown) => onSet(["columns", index, part], changed);
              return (
                <tr key={own}>
                  <th scope="row">{own}</th>
                  <td>
                    <Select
                      label={`Type of ${own}`}
                      value={textAt(column, "type")}
                      options={["integer", "real", "text"]}
                      onChange={(type) => set("type", type)}
                    />
                  </td>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={`${own} is part of the key`}
                      checked={key.includes(own)}
                      onChange={({ target }) => onSet(["key"], target.checked ? [...key, own] : key.filter((one) => one !== own))}
                    />
                  </td>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={`${own} may be NULL`}
                      checked={valueAt(column, "nullable") === true}
                      onChange={({ target }) => set("nullable", target.checked ? true : undefined)}
                    />
                  </td>
                  <td className="studio-grid-wide">
                    <Cell label={`What ${own} holds`} value={textAt(column, "note")} onChange={(note) => set("note", note)} />
                  </td>
                  <td>
                    <Cell
                      label={`Table and column that ${own} points at`}
                      value={textAt(column, "references")}
                      onChange={(target) => set("references", target === "" ? undefined : target)}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
