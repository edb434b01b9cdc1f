/** The form of the part of a pack that is open in the Studio, bound to its store. */
import { useState } from "react";
import { useStore } from "zustand";
import { err, ok, type Result } from "../core/result.ts";
import {
  addAnswer,
  addExercise,
  addHidden,
  addTables,
  datasetNames,
  exerciseNames,
  removeFile,
  removeFolder,
  removeTable,
  renameExercise,
  yamlValue,
} from "../packs/author.ts";
import { packLimits } from "../packs/limits.ts";
import { Confirm } from "../ui/base/confirm.tsx";
import { megabytes } from "../ui/base/format.ts";
import { DatasetForm } from "../ui/studio/dataset-form.tsx";
import { ExerciseForm } from "../ui/studio/exercise-form.tsx";
import { PackForm } from "../ui/studio/pack-form.tsx";
import { listAt, type SetValue } from "../ui/studio/values.ts";
import { useStores } from "./stores.ts";
import { studioOf, templates } from "./studio.ts";
import { mainOf, type Part, partOf, tablesOf, titleOf } from "./studio-view.ts";

interface StudioFormProps {
  readonly part: Part;
  readonly onOpen: (path: string) => void;
}

async function readCsvs(files: readonly File[]): Promise<Result<{ name: string; text: string }[], string>> {
  const large = files.find(({ size }) => size > packLimits.csv);
  if (large !== undefined) return err(`${large.name} has ${megabytes(large.size)}; a CSV file may have ${megabytes(packLimits.csv)}.`);
  const texts = await Promise.all(files.map(async (file) => ({ name: file.name, text: await textOf(file) })));
  const unread = texts.find(({ text }) => text === null);
  if (unread !== undefined) return err(`${unread.name} is not UTF-8. Save it again in that encoding.`);
  return ok(texts.flatMap(({ name, text }) => (text === null ? [] : [{ name, text }])));
}

/** Null where it is not UTF-8: wrong letters would be in the data for good. */
async function textOf(file: File): Promise<string | null> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** What is asked about before it is done. */
interface Question {
  readonly title: string;
  readonly text: string;
  readonly goOn: () => void;
}

export function StudioForm({ part, onOpen }: StudioFormProps) {
  const studio = studioOf(useStores());
  const { open, reading } = useStore(studio);
  const [question, setQuestion] = useState<Question | null>(null);
  if (open === null) return null;
  const { files, draft } = open;
  const { change, set, rename } = studio.getState();
  const main = mainOf(part);
  const value = yamlValue(files, main);
  const onSet: SetValue = (place, changed) => set(main, place, changed);
  const addData = async (dataset: string, chosen: readonly File[]) => {
    const csvs = await readCsvs(chosen);
    if (change((now) => (csvs.ok ? addTables(now, dataset, csvs.value) : csvs))) onOpen(mainOf(partOf(`datasets/${dataset}/`)));
  };
  if (value === undefined)
    return <p role="status">{main} cannot be read as it stands, so there is no form of it. Mend it in the text; Issues says where.</p>;
  return (
    <>
      {part.kind === "pack" && (
        <PackForm
          value={value}
          name={draft.name}
          exercises={exerciseNames(files).map((name) => ({ name, title: titleOf(files, name) }))}
          datasets={datasetNames(files)}
          onSet={onSet}
          onRename={rename}
          onOpen={(folder) => onOpen(mainOf(partOf(`${folder}/`)))}
          onAddExercise={(name, language) => {
            const added = change((now) => addExercise(now, name, language, templates));
            if (added) onOpen(mainOf(partOf(`${name}/`)));
            return added;
          }}
          onAddData={(dataset, chosen) => void addData(dataset, chosen)}
          onRemove={(folder, title) =>
            setQuestion({
              title: `Delete “${title}”?`,
              text: "All its files leave the pack for good.",
              goOn: () => void change((now) => removeFolder(now, folder)),
            })
          }
        />
      )}
      {part.kind === "exercise" && (
        <ExerciseForm
          key={part.folder}
          name={part.name}
          language={files.has(`${part.folder}/reference.py`) ? "python" : "sql"}
          value={value}
          files={
            new Map(
              [...files].flatMap(([path, text]) =>
                path.startsWith(`${part.folder}/`) ? [[path.slice(part.folder.length + 1), text]] : [],
              ),
            )
          }
          datasets={datasetNames(files).map((name) => ({ name, tables: tablesOf(files, name) }))}
          onSet={onSet}
          onWrite={(path, text) => void change(() => ok(new Map([[`${part.folder}/${path}`, text]])))}
          onOpen={(path) => onOpen(`${part.folder}/${path}`)}
          onRename={(name) => {
            const renamed = change((now) => renameExercise(now, part.name, name));
            if (renamed) onOpen(mainOf(partOf(`${name}/`)));
            return renamed;
          }}
          onAddAnswer={(side, name) => change((now) => addAnswer(now, part.name, side, name))}
          onAddHidden={(name) =>
            change((now) => {
              const exercise = reading?.exercises[part.name];
              return addHidden(now, part.name, name, exercise?.language === "sql" ? reading?.datasets[exercise.dataset] : undefined);
            })
          }
          onRemove={(path) =>
            setQuestion({
              title: `Delete ${path}?`,
              text: "The file leaves the pack for good, and exercise.yaml does not name it any more.",
              goOn: () => {
                if (change((now) => removeFile(now, part.name, path))) onOpen(main);
              },
            })
          }
        />
      )}
      {part.kind === "dataset" && (
        <DatasetForm
          key={part.folder}
          name={part.name}
          value={value}
          onSet={onSet}
          onAddTables={(chosen) => void addData(part.name, chosen)}
          onRemoveTable={(table) =>
            setQuestion({
              title: `Delete the table ${table}?`,
              text: `Its rows leave the pack for good. ${listAt(value, "tables").length === 1 ? "The dataset stays, without tables." : ""}`.trim(),
              goOn: () => {
                if (change((now) => removeTable(now, part.name, table))) onOpen(main);
              },
            })
          }
        />
      )}
      <Confirm
        open={question !== null}
        title={question?.title ?? ""}
        text={question?.text ?? ""}
        goOn="Delete"
        onGoOn={() => {
          question?.goOn();
          setQuestion(null);
        }}
        onCancel={() => setQuestion(null)}
      />
    </>
  );
}
