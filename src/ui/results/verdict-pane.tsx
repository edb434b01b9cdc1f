/** What the last Submit said: mark and sentence, how much agrees, what was found, the smallest difference, what to do next. */
import type { GradeReport } from "../../core/engine.ts";
import { assertNever } from "../../core/result.ts";
import type { Finding, NamedTable, Tally, Verdict } from "../../core/verdict.ts";
import { Button } from "../base/button.tsx";
import { elapsed } from "../base/format.ts";
import { Message } from "../base/message.tsx";
import { Coded } from "./coded.tsx";
import { CounterexampleView } from "./counterexample.tsx";
import { ErrorText } from "./error-text.tsx";
import { GrowthView } from "./growth.tsx";
import { Mark } from "./mark.tsx";
import { sentenceOf } from "./sentence.ts";
import { Working } from "./working.tsx";
import "./results.css";

interface VerdictPaneProps {
  readonly report: GradeReport | null;
  readonly working: string | null;
  /** How Submit is pressed on this machine. */
  readonly submitKeys: string;
  /** The grading contract in one line. */
  readonly contract: string;
  /** Who wrote the exercise, where the pack says so. */
  readonly author: string | null;
  readonly onRunOn: (tables: readonly NamedTable[]) => void;
  readonly onShowExplanation: () => void;
  readonly onShowHints: () => void;
  /** Where the next exercise is; null after the last. */
  readonly nextHref: string | null;
}

export function VerdictPane({ report, working, submitKeys, contract, author, onRunOn, ...next }: VerdictPaneProps) {
  if (working !== null) return <Working step={working} />;
  if (report === null)
    return (
      <Message title="Nothing has been submitted yet">
        <p>
          Submit ({submitKeys}) grades your code on the data you can see and on data made to catch mistakes, and shows the smallest case
          that goes wrong.
        </p>
        <p>What counts: {contract}.</p>
      </Message>
    );
  const { verdict, growth, elapsedMs } = report;
  return (
    <section className="verdict" aria-label="Verdict" data-status={verdict.status}>
      <Mark status={verdict.status} title={sentenceOf(verdict)} />
      <Details verdict={verdict} author={author} elapsedMs={elapsedMs} onRunOn={onRunOn} />
      {growth && <GrowthView curves={growth} />}
      <Next status={verdict.status} {...next} />
    </section>
  );
}

interface DetailsProps extends Pick<VerdictPaneProps, "author" | "onRunOn"> {
  readonly verdict: Verdict;
  readonly elapsedMs: number;
}

function Details({ verdict, author, elapsedMs, onRunOn }: DetailsProps) {
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

interface NextProps extends Pick<VerdictPaneProps, "onShowExplanation" | "onShowHints" | "nextHref"> {
  readonly status: Verdict["status"];
}

function Next({ status, onShowExplanation, onShowHints, nextHref }: NextProps) {
  if (status === "passed")
    return (
      <div className="verdict-next">
        <Button onPress={onShowExplanation}>Read why it works</Button>
        {nextHref !== null && <a href={nextHref}>Next exercise</a>}
      </div>
    );
  if (status === "failed")
    return (
      <div className="verdict-next">
        <Button onPress={onShowHints}>Look at the hints</Button>
      </div>
    );
  return null;
}
