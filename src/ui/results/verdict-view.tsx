/** A verdict: mark and sentence, how much agrees, what was found, the smallest difference. */
import { assertNever } from "../../core/result.ts";
import type { Finding, NamedTable, Tally, Verdict } from "../../core/verdict.ts";
import { elapsed } from "../base/format.ts";
import { Coded } from "./coded.tsx";
import { CounterexampleView } from "./counterexample.tsx";
import { ErrorText } from "./error-text.tsx";
import { Mark } from "./mark.tsx";
import { sentenceOf } from "./sentence.ts";
import "./results.css";

interface VerdictViewProps {
  readonly verdict: Verdict;
  /** Who wrote the exercise, where the pack says so. */
  readonly author: string | null;
  readonly elapsedMs: number;
  readonly onRunOn: (tables: readonly NamedTable[]) => void;
}

export function VerdictView(props: VerdictViewProps) {
  return (
    <>
      <Mark status={props.verdict.status} title={sentenceOf(props.verdict)} />
      <Details {...props} />
    </>
  );
}

function Details({ verdict, author, elapsedMs, onRunOn }: VerdictViewProps) {
  switch (verdict.status) {
    case "passed":
      return <Agreement tally={verdict.tally} elapsedMs={elapsedMs} />;
    case "failed": {
      const [first, ...others] = verdict.findings;
      return (
        <>
          <Agreement tally={verdict.tally} elapsedMs={elapsedMs} />
          {first && <FindingView finding={first} isFirst values={verdict.counterexample === undefined} />}
          {verdict.counterexample && <CounterexampleView counterexample={verdict.counterexample} onRunOn={onRunOn} />}
          {others.length > 0 && (
            <div className="findings">
              <h3>{others.length === 1 ? "One more thing" : "More things"}</h3>
              {others.map((finding, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: findings of one verdict never move
                <FindingView key={index} finding={finding} isFirst={false} values />
              ))}
            </div>
          )}
        </>
      );
    }
    case "crashed":
      return (
        <>
          <ErrorText error={verdict.error} />
          {verdict.where.case && <p className="verdict-facts">It happened on “{verdict.where.case}”.</p>}
        </>
      );
    case "stopped":
      return <p className="verdict-facts">Your code is as you left it, and the next run starts afresh. · {elapsed(elapsedMs)}</p>;
    case "broken":
      return (
        <p className="verdict-facts">
          This is not your fault and counts for nothing.{" "}
          {verdict.tellAuthor && `For the author${author === null ? "" : `, ${author}`}: ${verdict.tellAuthor}`}
        </p>
      );
    default:
      return assertNever(verdict);
  }
}

function Agreement({ tally: { agree, total, noun }, elapsedMs }: { readonly tally: Tally; readonly elapsedMs: number }) {
  return (
    <p className="verdict-facts">
      <span className="agreement" aria-hidden="true">
        <span style={{ width: `${total === 0 ? 0 : (100 * agree) / total}%` }} />
      </span>
      {agree} of {total} {noun} agree · {elapsed(elapsedMs)}
    </p>
  );
}

interface FindingViewProps {
  readonly finding: Finding;
  /** The first one's message is the verdict's sentence already. */
  readonly isFirst: boolean;
  /** False where a counterexample shows what was expected and received in full. */
  readonly values: boolean;
}

function FindingView({ finding, isFirst, values }: FindingViewProps) {
  const { kind, message, expected, received } = finding;
  return (
    <div className="finding" data-finding={kind}>
      {!isFirst && (
        <p>
          <Coded text={message} />
        </p>
      )}
      {values && (expected !== undefined || received !== undefined) && (
        <dl>
          {received !== undefined && (
            <div>
              <dt>Yours</dt>
              <dd>{received}</dd>
            </div>
          )}
          {expected !== undefined && (
            <div>
              <dt>Expected</dt>
              <dd>{expected}</dd>
            </div>
          )}
        </dl>
      )}
    </div>
  );
}
