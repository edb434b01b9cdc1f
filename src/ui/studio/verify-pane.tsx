/** Verify: how far it is, then of each exercise what is wrong, what is only worth a look, and which mutants survive. */
import { Play, Square } from "lucide-react";
import { useState } from "react";
import { Button } from "../base/button.tsx";
import { countOf } from "../base/format.ts";

interface Share {
  readonly done: number;
  readonly total: number;
}

export interface VerificationView {
  readonly step: "running" | "done" | "cancelled" | "failed";
  readonly because: string;
  readonly answers: Share;
  readonly mutants: Share;
  readonly faults: number;
  readonly isStale: boolean;
  readonly exercises: readonly VerifiedExercise[];
}

interface VerifiedExercise {
  readonly name: string;
  /** Null until all of it was looked at. */
  readonly counts: { readonly right: number; readonly wrong: number; readonly mutants: Share; readonly gradingMs: number } | null;
  /** Answers that did not get what they must. */
  readonly wrong: readonly {
    readonly file: string;
    readonly demand: string;
    readonly status: string;
    readonly findings: readonly { readonly kind: string; readonly message: string }[];
  }[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly survivors: readonly string[];
}

interface VerifyPaneProps {
  /** The exercise that is open, by name. */
  readonly exercise: string | null;
  readonly verification: VerificationView | null;
  readonly onVerify: (exercise: string | null, withMutants: boolean) => void;
  readonly onCancel: () => void;
  /** A file by its path in the pack. */
  readonly onOpen: (path: string) => void;
  /** Records a survivor as one that no data can tell. */
  readonly onEquivalent: (exercise: string, survivor: string) => void;
}

export function VerifyPane({ exercise, verification, onVerify, onCancel, onOpen, onEquivalent }: VerifyPaneProps) {
  const [withMutants, setWithMutants] = useState(true);
  const isRunning = verification?.step === "running";
  return (
    <>
      <p className="studio-note">
        Grades every answer with the engines of this page: the reference and right/ pass, the starter does not, wrong/ fail with their
        finding, and small changes of the reference are caught.
      </p>
      <div className="studio-actions">
        {isRunning ? (
          <Button icon={Square} onPress={onCancel}>
            Cancel
          </Button>
        ) : (
          <>
            {exercise !== null && (
              <Button look="primary" icon={Play} onPress={() => onVerify(exercise, withMutants)}>
                Verify this exercise
              </Button>
            )}
            <Button look={exercise === null ? "primary" : "plain"} icon={Play} onPress={() => onVerify(null, withMutants)}>
              Verify the pack
            </Button>
          </>
        )}
        {!isRunning && (
          <label className="studio-check">
            <input type="checkbox" checked={withMutants} onChange={({ target }) => setWithMutants(target.checked)} />
            with mutants
          </label>
        )}
      </div>
      {verification !== null && (
        <>
          {isRunning && <Progress {...verification} />}
          <p role="status" className="studio-outcome" data-bad={isBad(verification) || undefined}>
            {outcome(verification)}
          </p>
          {verification.isStale && !isRunning && <p className="studio-note">The pack was changed since.</p>}
          {verification.exercises.map((one) => (
            <Exercise key={one.name} exercise={one} onOpen={onOpen} onEquivalent={onEquivalent} />
          ))}
        </>
      )}
    </>
  );
}

const isBad = ({ step, faults }: VerificationView): boolean => step === "failed" || (step === "done" && faults > 0);

function outcome({ step, faults, because, exercises }: VerificationView): string {
  if (step === "running") return "Verifying …";
  if (step === "cancelled") return exercises.length === 0 ? "Cancelled." : "Cancelled. What was found until then is below.";
  if (step === "failed") return because;
  return faults === 0 ? "Verified: no faults." : `${countOf(faults, "fault")}.`;
}

function Progress({ answers, mutants }: VerificationView) {
  return (
    <div className="studio-progress">
      <Bar name="Answers" {...answers} />
      <Bar name="Mutants" {...mutants} />
    </div>
  );
}

function Bar({ name, done, total }: Share & { readonly name: string }) {
  return (
    <div>
      <span>
        {name} {total === 0 ? "…" : `${done} of ${total}`}
      </span>
      <progress aria-label={name} max={Math.max(total, 1)} value={done} />
    </div>
  );
}

interface ExerciseProps extends Pick<VerifyPaneProps, "onOpen" | "onEquivalent"> {
  readonly exercise: VerifiedExercise;
}

function Exercise({ exercise, onOpen, onEquivalent }: ExerciseProps) {
  const { name, counts, wrong, errors, warnings, survivors } = exercise;
  return (
    <section className="studio-verified" aria-label={name}>
      <h2>
        <button type="button" className="studio-link" onClick={() => onOpen(`${name}/exercise.yaml`)}>
          {name}
        </button>
      </h2>
      {counts !== null && (
        <p className="studio-note">
          {counts.right} right, {counts.wrong} wrong ·{" "}
          {counts.mutants.total === 0 ? "no mutants" : `${counts.mutants.done} of ${counts.mutants.total} mutants caught`} · grading{" "}
          {(counts.gradingMs / 1000).toFixed(1)} s
        </p>
      )}
      <ul className="studio-issues">
        {wrong.map(({ file, demand, status, findings }) => (
          <li key={file} data-bad>
            <button type="button" className="studio-link" onClick={() => onOpen(`${name}/${file}`)}>
              {file}
            </button>
            <p>
              Wanted: {demand}. Got: {status}.
            </p>
            {findings.map(({ kind, message }) => (
              <p key={kind + message}>
                <code>{kind}</code> {message}
              </p>
            ))}
          </li>
        ))}
        {errors.map((text) => (
          <li key={text} data-bad>
            <p>{text}</p>
          </li>
        ))}
        {warnings.map((text) => (
          <li key={text}>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      {survivors.length > 0 && (
        <>
          <h3>Mutants that survive</h3>
          <p className="studio-note">Add data or a case that tells them apart, or record that none can.</p>
          <ul className="studio-issues">
            {survivors.map((survivor) => (
              <li key={survivor}>
                <p>
                  <code>{survivor}</code>
                </p>
                <Button label={`Record as equivalent: ${survivor}`} onPress={() => onEquivalent(name, survivor)}>
                  No data can tell it
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
