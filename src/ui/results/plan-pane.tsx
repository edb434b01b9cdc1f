/** How SQLite works a query out: each step as a sentence, with SQLite's own line beside it. */
import type { PlanReport } from "../../core/engine.ts";
import { Button } from "../base/button.tsx";
import { Message } from "../base/message.tsx";
import "./plan.css";

interface PlanPaneProps {
  /** Null while it is asked for. */
  readonly plan: PlanReport | null;
  /** What the last Run took, such as `24 rows · 41 ms`; empty where there was none. */
  readonly facts: string;
  /** Whether the code is another by now. */
  readonly stale: boolean;
  readonly onExplain: () => void;
}

export function PlanPane({ plan, facts, stale, onExplain }: PlanPaneProps) {
  if (plan === null) return <Message title="Asking SQLite for its plan …" />;
  if (plan.kind === "none")
    return (
      <Message title="There is no plan">
        <p>{plan.because}</p>
        <Button onPress={onExplain}>Explain again</Button>
      </Message>
    );
  return (
    <div className="plan">
      <p className="result-facts">The plan of your last query on the visible data{facts && ` · last run: ${facts}`}</p>
      {stale && (
        <div className="plan-stale">
          <p>Your code has changed since.</p>
          <Button onPress={onExplain}>Explain again</Button>
        </div>
      )}
      <ol className="plan-steps" aria-label="Steps of the plan">
        {plan.steps.map(({ words, detail, depth }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps of one plan never move
          <li key={index} style={{ marginLeft: `${depth * 20}px` }}>
            <span>{words}</span>
            <code>{detail}</code>
          </li>
        ))}
      </ol>
      <details className="plan-query">
        <summary>The query that is explained</summary>
        <pre className="result-value">{plan.statement}</pre>
      </details>
    </div>
  );
}
