/** The form of a pack: what it is called, which exercises it has in which order, and its data. */
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useState } from "react";
import type { Language } from "../../core/exercise.ts";
import { Button } from "../base/button.tsx";
import { AddByName, AreaField, NumberField, Select, TextField } from "./fields.tsx";
import { type SetValue, textAt, textsAt } from "./values.ts";

interface PackFormProps {
  /** `pack.yaml`; undefined where it cannot be read. */
  readonly value: unknown;
  readonly name: string;
  readonly exercises: readonly { readonly name: string; readonly title: string }[];
  readonly datasets: readonly string[];
  readonly onSet: SetValue;
  readonly onRename: (name: string) => void;
  /** Opens the form of an exercise or a dataset, by its folder. */
  readonly onOpen: (folder: string) => void;
  readonly onAddExercise: (name: string, language: Language) => boolean;
  readonly onAddData: (dataset: string, files: readonly File[]) => void;
  readonly onRemove: (folder: string, title: string) => void;
}

export function PackForm(props: PackFormProps) {
  const { value, name, exercises, datasets, onSet, onOpen, onAddExercise, onRemove } = props;
  const [language, setLanguage] = useState<Language>("sql");
  const listed = textsAt(value, "exercises");
  const swap = (from: number, to: number) => {
    onSet(["exercises", from], listed[to]);
    onSet(["exercises", to], listed[from]);
  };
  return (
    <>
      <h2>The pack</h2>
      <FolderName name={name} onRename={props.onRename} />
      <TextField label="Title" value={textAt(value, "title")} onChange={(title) => onSet(["title"], title)} />
      <AreaField label="About" note="Markdown." value={textAt(value, "about")} onChange={(about) => onSet(["about"], about)} />
      <div className="studio-pair">
        <TextField
          label="Author"
          value={textAt(value, "author")}
          onChange={(author) => onSet(["author"], author === "" ? undefined : author)}
        />
        <NumberField label="Version" value={textAt(value, "version")} onChange={(version) => onSet(["version"], version)} />
      </div>

      <h3>Exercises</h3>
      <ol className="studio-rows">
        {exercises.map((exercise, index) => (
          <li key={exercise.name}>
            <button type="button" className="studio-link" onClick={() => onOpen(exercise.name)}>
              {exercise.title}
            </button>
            <span className="studio-row-tools">
              <Button
                look="quiet"
                icon={ArrowUp}
                label={`Move ${exercise.title} up`}
                unavailable={index === 0 || !listed.includes(exercise.name)}
                onPress={() => swap(index, index - 1)}
              />
              <Button
                look="quiet"
                icon={ArrowDown}
                label={`Move ${exercise.title} down`}
                unavailable={index >= listed.length - 1}
                onPress={() => swap(index, index + 1)}
              />
              <Button
                look="quiet"
                icon={Trash2}
                label={`Delete ${exercise.title}`}
                onPress={() => onRemove(exercise.name, exercise.title)}
              />
            </span>
          </li>
        ))}
      </ol>
      <AddByName
        label="Name of the new exercise"
        placeholder="premium-users"
        action="Add an exercise"
        onAdd={(exercise) => onAddExercise(exercise, language)}
      >
        <Select
          label="Language of the new exercise"
          value={languages[language]}
          options={Object.values(languages)}
          onChange={(chosen) => setLanguage(chosen === languages.sql ? "sql" : "python")}
        />
      </AddByName>

      <h3>Data</h3>
      <ul className="studio-rows">
        {datasets.map((dataset) => (
          <li key={dataset}>
            <button type="button" className="studio-link" onClick={() => onOpen(`datasets/${dataset}`)}>
              {dataset}
            </button>
            <span className="studio-row-tools">
              <Button look="quiet" icon={Trash2} label={`Delete ${dataset}`} onPress={() => onRemove(`datasets/${dataset}`, dataset)} />
            </span>
          </li>
        ))}
      </ul>
      <NewData onAdd={props.onAddData} />
    </>
  );
}

const languages = { sql: "SQL", python: "Python" } as const;

/** It names the pack in addresses and zips, so it changes as a whole and not letter by letter. */
function FolderName({ name, onRename }: { readonly name: string; readonly onRename: (name: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className="studio-named">
      <TextField label="Folder" value={typed ?? name} onChange={setTyped} />
      {typed !== null && typed !== name && (
        <Button
          onPress={() => {
            onRename(typed);
            setTyped(null);
          }}
        >
          Rename
        </Button>
      )}
    </div>
  );
}

function NewData({ onAdd }: { readonly onAdd: (dataset: string, files: readonly File[]) => void }) {
  const [dataset, setDataset] = useState("my-data");
  return (
    <div className="studio-data-add">
      <TextField label="Name of the new dataset" value={dataset} onChange={setDataset} />
      <CsvInput label="CSV files, one a table" onChoose={(files) => onAdd(dataset, files)} />
    </div>
  );
}

export function CsvInput({ label, onChoose }: { readonly label: string; readonly onChoose: (files: readonly File[]) => void }) {
  return (
    <label className="studio-field">
      <span>{label}</span>
      <input
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        multiple
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = "";
          if (files.length > 0) onChoose(files);
        }}
      />
    </label>
  );
}
