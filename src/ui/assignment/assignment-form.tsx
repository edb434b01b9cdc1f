/** The form by which an instructor makes an assignment's link or file. */
import { useState } from "react";
import type { ExerciseId, ExerciseSummary } from "../../core/exercise.ts";
import { Button } from "../base/button.tsx";
import { countOf } from "../base/format.ts";
import "./assignment.css";

export interface AssignmentDraft {
  readonly title: string;
  readonly minutes: number | null;
  readonly hints: boolean;
  readonly exercises: readonly ExerciseId[];
}

interface AssignmentFormProps {
  readonly packs: readonly { readonly title: string; readonly exercises: readonly ExerciseSummary[] }[];
  readonly linkOf: (draft: AssignmentDraft) => string;
  readonly onCopy: (link: string) => void;
  readonly onSave: (draft: AssignmentDraft) => void;
  readonly onOpenFile: (file: File) => void;
  /** What came of the file. */
  readonly notice: string | null;
}

export function AssignmentForm({ packs, linkOf, onCopy, onSave, onOpenFile, notice }: AssignmentFormProps) {
  const [title, setTitle] = useState("");
  const [minutes, setMinutes] = useState("");
  const [hints, setHints] = useState(true);
  const [chosen, setChosen] = useState<ReadonlySet<ExerciseId>>(new Set());
  const limit = minutes.trim() === "" ? null : Number(minutes);
  const isSound = title.trim() !== "" && chosen.size > 0 && (limit === null || (Number.isInteger(limit) && limit > 0 && limit <= 1_440));
  const exercises = packs.flatMap((pack) => pack.exercises.flatMap(({ id }) => (chosen.has(id) ? [id] : [])));
  const draft = { title: title.trim(), minutes: limit, hints, exercises };
  const link = isSound ? linkOf(draft) : "";
  const toggle = (id: ExerciseId) =>
    setChosen((now) => (now.has(id) ? new Set([...now].filter((other) => other !== id)) : new Set([...now, id])));
  return (
    <main className="assignment">
      <h1>Make an assignment</h1>
      <p>
        Choose exercises; whoever opens the link gets this list, the time and the rules. Nothing is sent anywhere: the link itself holds
        all.
      </p>
      <div className="assignment-fields">
        <label>
          Title
          <input value={title} maxLength={120} onChange={(event) => setTitle(event.target.value)} />
        </label>
        <label>
          Minutes, empty for no limit
          <input inputMode="numeric" value={minutes} onChange={(event) => setMinutes(event.target.value)} />
        </label>
        <label className="assignment-check">
          <input type="checkbox" checked={hints} onChange={(event) => setHints(event.target.checked)} />
          Hints and solutions can be opened
        </label>
      </div>
      {packs.map((pack) => (
        <fieldset key={pack.title}>
          <legend>{pack.title}</legend>
          {pack.exercises.map(({ id, title, difficulty }) => (
            <label key={id} className="assignment-check">
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
              {title} <span>{difficulty}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <section className="assignment-link" aria-label="The link">
        <p role="status">{isSound ? `${countOf(chosen.size, "exercise")} chosen.` : "Give a title, and choose at least one exercise."}</p>
        {isSound && (
          <>
            <input readOnly aria-label="Link to the assignment" value={link} onFocus={(event) => event.target.select()} />
            <div>
              <Button look="primary" onPress={() => onCopy(link)}>
                Copy the link
              </Button>
              <Button onPress={() => onSave(draft)}>Save as a file</Button>
              <a href={link}>Open it</a>
            </div>
          </>
        )}
      </section>
      <label className="assignment-file">
        Open an assignment’s file
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = "";
            if (file !== undefined) onOpenFile(file);
          }}
        />
      </label>
      {notice !== null && <p role="alert">{notice}</p>}
    </main>
  );
}
