/** The form of an exercise: its facts, the contract, the texts, and its answers and hidden data. Code itself is written in the text. */
import { Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { difficulties, type Language } from "../../core/exercise.ts";
import { findingKinds } from "../../core/verdict.ts";
import { Button } from "../base/button.tsx";
import { Scroll } from "../base/scroll.tsx";
import { AddByName, AreaField, asNumber, Cell, ListField, NumberField, Select, SelectField, TextField } from "./fields.tsx";
import { listAt, type SetValue, textAt, textsAt } from "./values.ts";

export interface ExerciseFormProps {
  readonly name: string;
  readonly language: Language;
  /** `exercise.yaml`. */
  readonly value: unknown;
  /** The exercise's files, by path below its folder. */
  readonly files: ReadonlyMap<string, string>;
  /** The pack's datasets with their tables. */
  readonly datasets: readonly { readonly name: string; readonly tables: readonly string[] }[];
  readonly onSet: SetValue;
  /** Replaces a file, by path below the exercise's folder. */
  readonly onWrite: (path: string, text: string) => void;
  readonly onOpen: (path: string) => void;
  readonly onRename: (name: string) => boolean;
  readonly onAddAnswer: (side: "right" | "wrong", name: string) => boolean;
  readonly onAddHidden: (name: string) => boolean;
  readonly onRemove: (path: string) => void;
}

export function ExerciseForm(props: ExerciseFormProps) {
  const { name, language, value, files, onSet, onWrite, onRename } = props;
  const extension = language === "sql" ? "sql" : "py";
  const area = (path: string, label: string, note: string) => (
    <AreaField label={label} note={note} value={files.get(path) ?? ""} onChange={(text) => onWrite(path, text)} />
  );
  return (
    <>
      <h2>{textAt(value, "title") || name}</h2>
      <TextField label="Title" value={textAt(value, "title")} onChange={(title) => onSet(["title"], title)} />
      <div className="studio-pair">
        <SelectField
          label="Difficulty"
          value={textAt(value, "difficulty")}
          options={difficulties}
          onChange={(difficulty) => onSet(["difficulty"], difficulty)}
        />
        <NumberField label="Minutes" value={textAt(value, "minutes")} onChange={(minutes) => onSet(["minutes"], minutes)} />
        <NumberField label="Version" value={textAt(value, "version")} onChange={(version) => onSet(["version"], version)} />
      </div>
      <ListField
        label="Topics"
        note="Parted by commas."
        items={textsAt(value, "topics")}
        onChange={(topics) => onSet(["topics"], topics)}
      />
      <ListField label="Roles" note="Who is asked it." items={textsAt(value, "roles")} onChange={(roles) => onSet(["roles"], roles)} />
      {area("prompt.md", "Prompt", "Markdown: the situation, the exact terms, a small example.")}
      {language === "sql" ? <SqlParts {...props} /> : <PythonParts value={value} onSet={onSet} />}
      {area("hints.md", "Hints", "Three, each under a “## ” heading, from a nudge to the outline.")}
      {area("explanation.md", "Explanation", "Shown after a pass, or with the solution.")}
      <Answers {...props} extension={extension} />
      {language === "sql" && <HiddenData {...props} />}
      <h3>Name of the folder</h3>
      <AddByName key={name} label="New name of the exercise" placeholder={name} action="Rename" onAdd={onRename} />
      <p className="studio-note">Concept questions, limits and equivalent mutants are written in the text of exercise.yaml.</p>
    </>
  );
}

function SqlParts({ value, datasets, onSet }: ExerciseFormProps) {
  const dataset = textAt(value, "dataset");
  const tables = textsAt(value, "tables");
  const known = datasets.find(({ name }) => name === dataset)?.tables ?? [];
  const columns = listAt(value, "contract", "columns");
  return (
    <>
      <h3>Data</h3>
      <SelectField
        label="Dataset"
        value={dataset}
        options={datasets.map(({ name }) => name)}
        onChange={(chosen) => onSet(["dataset"], chosen)}
      />
      <fieldset className="studio-checks">
        <legend>Tables that the prompt speaks of</legend>
        {[...new Set([...known, ...tables])].map((table) => (
          <label key={table}>
            <input
              type="checkbox"
              checked={tables.includes(table)}
              onChange={({ target }) => onSet(["tables"], target.checked ? [...tables, table] : tables.filter((one) => one !== table))}
            />
            {table}
            {!known.includes(table) && " (not in the dataset)"}
          </label>
        ))}
      </fieldset>

      <h3>What is compared</h3>
      <Scroll className="studio-grid-scroll" label="Columns">
        <table className="studio-grid">
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">Type</th>
              <th scope="col">Decimals</th>
              <th scope="col">
                <span className="visually-hidden">Take away</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name while its name is typed
              <tr key={index}>
                <td>
                  <Cell
                    label={`Name of column ${index + 1}`}
                    value={textAt(column, "name")}
                    onChange={(name) => onSet(["contract", "columns", index, "name"], name)}
                  />
                </td>
                <td>
                  <Select
                    label={`Type of column ${index + 1}`}
                    value={textAt(column, "type")}
                    options={["text", "integer", "number", "date"]}
                    onChange={(type) => onSet(["contract", "columns", index, "type"], type)}
                  />
                </td>
                <td>
                  <Cell
                    label={`Decimals of column ${index + 1}`}
                    value={textAt(column, "decimals")}
                    onChange={(typed) =>
                      onSet(["contract", "columns", index, "decimals"], typed.trim() === "" ? undefined : asNumber(typed))
                    }
                  />
                </td>
                <td>
                  <Button
                    look="quiet"
                    icon={Trash2}
                    label={`Take column ${index + 1} away`}
                    unavailable={columns.length < 2}
                    onPress={() => onSet(["contract", "columns", index], undefined)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <div>
        <Button
          icon={Plus}
          onPress={() => onSet(["contract", "columns", columns.length], { name: `column_${columns.length + 1}`, type: "integer" })}
        >
          Add a column
        </Button>
      </div>
      <ListField
        label="Order"
        note="Sort keys that the prompt asks for, -name for descending. Empty: rows in any order."
        items={textsAt(value, "contract", "order")}
        onChange={(order) => onSet(["contract", "order"], order.length === 0 ? undefined : order)}
      />
      <ListField
        label="Key"
        note="Columns that name a row when a difference is told."
        items={textsAt(value, "contract", "key")}
        onChange={(key) => onSet(["contract", "key"], key.length === 0 ? undefined : key)}
      />
    </>
  );
}

function PythonParts({ value, onSet }: Pick<ExerciseFormProps, "value" | "onSet">) {
  return (
    <>
      <ListField
        label="Entry"
        note="Names that an answer defines."
        items={textsAt(value, "entry")}
        onChange={(entry) => onSet(["entry"], entry)}
      />
      <ListField
        label="Packages"
        note="What every answer may count on, such as numpy."
        items={textsAt(value, "packages")}
        onChange={(packages) => onSet(["packages"], packages)}
      />
    </>
  );
}

function Answers(props: ExerciseFormProps & { readonly extension: string }) {
  const { language, value, files, extension, onSet, onOpen, onAddAnswer } = props;
  const right = [...files.keys()].filter((path) => path.startsWith("right/"));
  const wrong = listAt(value, "wrong");
  const own = [`reference.${extension}`, `starter.${extension}`, ...(language === "python" ? ["cases.py", "checks.py"] : [])];
  return (
    <>
      <h3>Answers</h3>
      <ul className="studio-rows">
        {own.map((path) => (
          <FileRow key={path} {...props} path={path} keep />
        ))}
        {right.map((path) => (
          <FileRow key={path} {...props} path={path} />
        ))}
      </ul>
      <AddByName
        label="Name of the right answer"
        placeholder={`another-way.${extension}`}
        action="Add a right answer"
        onAdd={(name) => onAddAnswer("right", name)}
      />
      <h3>Wrong answers</h3>
      <ul className="studio-cards">
        {wrong.map((entry, index) => {
          const path = `wrong/${textAt(entry, "file")}`;
          return (
            <li key={path}>
              <FileRow {...props} path={path} />
              <SelectField
                label="Must fail with"
                value={textAt(entry, "finding")}
                options={findingKinds}
                onChange={(finding) => onSet(["wrong", index, "finding"], finding)}
              />
              <TextField
                label="Because"
                value={textAt(entry, "because")}
                onChange={(because) => onSet(["wrong", index, "because"], because)}
              />
            </li>
          );
        })}
      </ul>
      <AddByName
        label="Name of the wrong answer"
        placeholder={`a-slip.${extension}`}
        action="Add a wrong answer"
        onAdd={(name) => {
          const added = onAddAnswer("wrong", name);
          if (added) onOpen(`wrong/${name.endsWith(`.${extension}`) ? name : `${name}.${extension}`}`);
          return added;
        }}
      />
    </>
  );
}

function HiddenData(props: ExerciseFormProps) {
  const { value, onSet, onAddHidden } = props;
  return (
    <>
      <h3>Hidden data</h3>
      <ul className="studio-cards">
        {listAt(value, "hidden").map((entry, index) => {
          const path = textAt(entry, "rows");
          return (
            <li key={path}>
              <FileRow {...props} path={path} />
              <TextField
                label="What this data catches"
                value={textAt(entry, "about")}
                onChange={(about) => onSet(["hidden", index, "about"], about)}
              />
            </li>
          );
        })}
      </ul>
      <AddByName label="Name of the hidden data" placeholder="few-rows" action="Add hidden data" onAdd={onAddHidden} />
    </>
  );
}

interface FileRowProps extends Pick<ExerciseFormProps, "files" | "onOpen" | "onWrite" | "onRemove"> {
  readonly path: string;
  /** An exercise cannot be without it. */
  readonly keep?: boolean;
}

/** A file that is written in the text, with the way there. */
function FileRow({ path, files, keep = false, onOpen, onWrite, onRemove }: FileRowProps) {
  const Frame = path.startsWith("wrong/") || path.startsWith("hidden/") ? "div" : "li";
  return (
    <Frame className="studio-file-row">
      {files.has(path) ? (
        <button type="button" className="studio-link" onClick={() => onOpen(path)}>
          {path}
        </button>
      ) : (
        <span>
          {path} <MakeFile path={path} onMake={() => onWrite(path, "")} />
        </span>
      )}
      {!keep && <Button look="quiet" icon={Trash2} label={`Delete ${path}`} onPress={() => onRemove(path)} />}
    </Frame>
  );
}

function MakeFile({ path, onMake }: { readonly path: string; readonly onMake: () => void }) {
  const [made, setMade] = useState(false);
  if (made) return null;
  return (
    <Button
      label={`Make ${path}`}
      onPress={() => {
        setMade(true);
        onMake();
      }}
    >
      Make it
    </Button>
  );
}
