/** The candidate's error with the lines of their own file. */
import type { CandidateError } from "../../core/verdict.ts";
import "./results.css";

export function ErrorText({ error }: { readonly error: CandidateError }) {
  return (
    <div className="error-text">
      <p className="error-message">
        <strong>{error.type}</strong>
        {error.message && `: ${error.message}`}
      </p>
      {error.frames.length > 0 && (
        <ol aria-label="Where it happened">
          {error.frames.map(({ line, function: name, source }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: frames of one error never move
            <li key={index}>
              <span>
                line {line}
                {name !== "" && name !== "<module>" && ` in ${name}`}
              </span>
              {source !== "" && <code>{source.trim()}</code>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
