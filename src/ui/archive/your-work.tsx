/** The page of one's work: take it along as a file, bring it back, find replaced drafts, and see what it takes on this device. */
import { Download, FileUp } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { Button } from "../base/button.tsx";
import { countOf } from "../base/format.ts";
import { Logo } from "../base/logo.tsx";
import "./archive.css";

interface YourWorkProps {
  readonly homeHref: string;
  /** At the right end of the top bar. */
  readonly tools: ReactNode;
  readonly children: ReactNode;
  /** The line at the foot of the page. */
  readonly foot: ReactNode;
}

export function YourWork({ homeHref, tools, children, foot }: YourWorkProps) {
  return (
    <div className="work-page">
      <header className="work-bar">
        <Logo href={homeHref} />
        {tools}
      </header>
      <main className="work-main">
        <h1>Your work</h1>
        <p className="work-lead">Everything you write here stays in this browser, on this device. Nothing is sent anywhere.</p>
        {children}
      </main>
      {foot}
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function Section({ title, children }: SectionProps) {
  return (
    <section className="work-section" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface SaveSectionProps {
  readonly exercises: number;
  readonly attempts: number;
  /** What became of it, in words. */
  readonly outcome: Outcome | null;
  readonly onSave: () => void;
}

/** What became of something that was asked for. */
export interface Outcome {
  readonly text: string;
  readonly trouble: boolean;
}

export function SaveSection({ exercises, attempts, outcome, onSave }: SaveSectionProps) {
  return (
    <Section title="Save as a file">
      <p>
        One zip with {countOf(attempts, "attempt")} and what you have of {countOf(exercises, "exercise")}: code as plain files, the rest as
        readable JSON. Keep it as a copy, or import it on another device.
      </p>
      <Button look="primary" icon={Download} onPress={onSave}>
        Save as a file
      </Button>
      <Told outcome={outcome} />
    </Section>
  );
}

/** The text of an outcome, heard when it comes. */
export function Told({ outcome }: { readonly outcome: Outcome | null }) {
  return (
    <p role="status" className={outcome === null ? undefined : outcome.trouble ? "work-trouble" : "work-done"}>
      {outcome?.text}
    </p>
  );
}

interface ImportSectionProps {
  /** What an import of the chosen file would do, a line each; null where no file is chosen. */
  readonly plan: { readonly file: string; readonly lines: readonly string[]; readonly changes: boolean } | null;
  readonly outcome: Outcome | null;
  readonly onChoose: (file: File) => void;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

export function ImportSection({ plan, outcome, onChoose, onImport, onCancel }: ImportSectionProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <Section title="Import a file">
      <p>A file saved here or on another device is put together with what you have. You see first what would change.</p>
      <input
        ref={input}
        type="file"
        accept=".zip,application/zip"
        className="visually-hidden"
        tabIndex={-1}
        aria-label="File to import"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onChoose(file);
          // The same file can then be chosen again.
          event.target.value = "";
        }}
      />
      <Button icon={FileUp} onPress={() => input.current?.click()}>
        Choose a file …
      </Button>
      {plan && (
        <>
          <p>
            <strong>{plan.file}</strong> {plan.changes ? "would do this:" : "holds nothing that is not here already:"}
          </p>
          <ul className="work-plan">
            {plan.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <div className="work-buttons">
            {plan.changes && (
              <Button look="primary" onPress={onImport}>
                Import
              </Button>
            )}
            <Button onPress={onCancel}>{plan.changes ? "Cancel" : "Close"}</Button>
          </div>
        </>
      )}
      <Told outcome={outcome} />
    </Section>
  );
}
