/** All that was printed, with how much there was. */
import type { Output } from "../../core/engine.ts";
import { count, countOf } from "../base/format.ts";
import { Message } from "../base/message.tsx";
import "./results.css";

interface OutputPaneProps {
  readonly output: Output | null;
  /** What a learner prints with: SQL has nothing to print. */
  readonly language: "sql" | "python";
}

export function OutputPane({ output, language }: OutputPaneProps) {
  if (output === null || output.lines === 0)
    return (
      <Message title="Nothing printed">
        <p>{language === "python" ? "What your code prints appears here." : "A query prints nothing; its rows are under Result."}</p>
      </Message>
    );
  return (
    <div className="result">
      <p className="result-facts">
        {countOf(output.lines, "line")} · {count(output.bytes)} bytes{output.truncated && " · only the beginning was kept"}
      </p>
      <pre className="result-value">{output.text}</pre>
    </div>
  );
}
