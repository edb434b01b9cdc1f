/** What is wrong with the pack as it stands: each issue leads to its line. */
import { countOf } from "../base/format.ts";
import type { PackFault } from "../packs/pack-report.tsx";

interface IssuesPaneProps {
  /** Null until the pack was read for the first time. */
  readonly issues: readonly PackFault[] | null;
  /** Whether the pack would be added to a Greenroom as it is. */
  readonly isSound: boolean;
  readonly onOpen: (file: string, line: number | undefined) => void;
}

export function IssuesPane({ issues, isSound, onOpen }: IssuesPaneProps) {
  if (issues === null) return <p className="studio-note">Reading the pack …</p>;
  return (
    <>
      <p role="status">
        {issues.length === 0
          ? "No issues: the pack can be added and handed out."
          : isSound
            ? `${countOf(issues.length, "blank")} to fill in; the pack could be added all the same.`
            : `${countOf(issues.length, "issue")}.`}
      </p>
      <ul className="studio-issues" aria-label="Issues">
        {issues.map(({ file, line, path, rule, message }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the issues of one reading never move
          <li key={index}>
            <button type="button" className="studio-link" onClick={() => onOpen(file, line)}>
              {file === "" ? "the whole pack" : file}
              {line !== undefined && `, line ${line}`}
            </button>
            {rule && <code>{rule}</code>}
            <p>
              {message}
              {path !== "" && line === undefined && <span> ({path})</span>}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
