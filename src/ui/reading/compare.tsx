/** Right answers, one at a time, side by side with one's own. */
import { type ReactNode, useId, useState } from "react";
import type { Language } from "../../core/exercise.ts";
import { Code } from "../editor/code.tsx";
import "./compare.css";

interface CompareProps {
  readonly language: Language;
  /** One's own code, drawn. */
  readonly own: ReactNode;
  readonly reference: string;
  readonly right: Readonly<Record<string, string>>;
}

export function Compare({ language, own, reference, right }: CompareProps) {
  const answers = [
    { name: "The reference", source: reference },
    ...Object.entries(right).map(([file, source]) => ({ name: titleOf(file), source })),
  ];
  const [at, setAt] = useState(0);
  const shown = answers[at] ?? answers[0];
  const group = useId();
  return (
    <div className="compare">
      <h3 className="reading-heading">{answers.length === 1 ? "The reference answer" : `${answers.length} right answers`}</h3>
      {answers.length > 1 && (
        <fieldset className="compare-choice">
          <legend className="visually-hidden">Right answer to compare with yours</legend>
          {answers.map(({ name }, index) => (
            <label key={name}>
              <input type="radio" name={group} checked={index === at} onChange={() => setAt(index)} />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <div className="compare-sides">
        <figure>
          <figcaption>Yours</figcaption>
          {own}
        </figure>
        <figure>
          <figcaption>{shown?.name}</figcaption>
          <Code text={shown?.source.trimEnd() ?? ""} language={language} />
        </figure>
      </div>
    </div>
  );
}

/** `right/with-rank.sql` as it is told: "With rank". */
function titleOf(file: string): string {
  const words = (file.split("/").at(-1) ?? file).replace(/\.\w+$/, "").replace(/[-_]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
