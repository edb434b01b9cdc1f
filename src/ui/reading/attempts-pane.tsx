/** Every Run and Submit of the exercise, the newest first; one that is opened shows its code and its verdict. */
import { ChevronDown, ChevronRight, History } from "lucide-react";
import { useId, useState } from "react";
import type { Attempt } from "../../core/attempt.ts";
import type { Language } from "../../core/exercise.ts";
import { findingsOf, type NamedTable } from "../../core/verdict.ts";
import { Button } from "../base/button.tsx";
import { elapsed } from "../base/format.ts";
import { Message } from "../base/message.tsx";
import { Code } from "../editor/code.tsx";
import { spoken } from "../results/coded.tsx";
import { VerdictView } from "../results/verdict-view.tsx";
import "./attempts-pane.css";

interface AttemptsPaneProps {
  /** In time order; null while they are being read. */
  readonly attempts: readonly Attempt[] | null;
  readonly language: Language;
  /** The code in the editor. */
  readonly code: string;
  readonly onRestore: (code: string) => void;
  readonly onRunOn: (tables: readonly NamedTable[]) => void;
}

/** More are shown when they are asked for. */
const pageSize = 50;

export function AttemptsPane({ attempts, language, code, onRestore, onRunOn }: AttemptsPaneProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const [shown, setShown] = useState(pageSize);
  if (attempts === null) return <Message title="Reading your attempts …" />;
  if (attempts.length === 0)
    return (
      <Message title="No attempts yet">
        <p>Every Run and every Submit of this exercise is kept here with its code, on this device. Run or submit something first.</p>
      </Message>
    );
  const newest = attempts.toReversed();
  return (
    <>
      <h2 className="reading-title">Attempts</h2>
      <ol className="attempts" aria-label="Attempts, the newest first">
        {newest.slice(0, shown).map((attempt) => (
          <li key={attempt.id}>
            <Row
              attempt={attempt}
              open={opened === attempt.id}
              onToggle={() => setOpened(opened === attempt.id ? null : attempt.id)}
              {...{ language, code, onRestore, onRunOn }}
            />
          </li>
        ))}
      </ol>
      {newest.length > shown && <Button onPress={() => setShown(shown + pageSize)}>Show older ones</Button>}
    </>
  );
}

const words: Readonly<Record<Attempt["status"], string>> = {
  finished: "ran",
  passed: "passed",
  failed: "not yet",
  crashed: "error",
  stopped: "stopped",
  broken: "not graded",
};
const signs: Readonly<Record<Attempt["status"], string>> = {
  finished: "▸",
  passed: "✓",
  failed: "✕",
  crashed: "!",
  stopped: "■",
  broken: "–",
};

interface RowProps extends Omit<AttemptsPaneProps, "attempts"> {
  readonly attempt: Attempt;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function Row({ attempt, open, onToggle, language, code, onRestore, onRunOn }: RowProps) {
  const { kind, status, at, elapsedMs, verdict } = attempt;
  const body = useId();
  const finding = verdict && findingsOf(verdict)[0];
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <>
      <button type="button" className="attempt-row" aria-expanded={open} aria-controls={open ? body : undefined} onClick={onToggle}>
        <Chevron size={16} aria-hidden="true" />
        <span className="attempt-what" data-status={status}>
          <span aria-hidden="true">{signs[status]}</span> {kind === "run" ? "Run" : "Submit"}, {words[status]}
        </span>
        <time className="attempt-when" dateTime={new Date(at).toISOString()}>
          {when(at)} · {elapsed(elapsedMs)}
        </time>
        {finding && <span className="attempt-finding">{spoken(finding.message)}</span>}
      </button>
      {open && (
        <div id={body} className="attempt-body">
          <Code text={attempt.code.trimEnd()} language={language} />
          <Button icon={History} unavailable={attempt.code === code} onPress={() => onRestore(attempt.code)}>
            {attempt.code === code ? "This is the code in the editor" : "Put this code into the editor"}
          </Button>
          {verdict && <VerdictView verdict={verdict} author={null} elapsedMs={elapsedMs} onRunOn={onRunOn} />}
        </div>
      )}
    </>
  );
}

const when = (at: number): string =>
  new Date(at).toLocaleString(undefined, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
