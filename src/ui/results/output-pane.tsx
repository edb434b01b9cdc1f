/** All that was printed, with how much there was. */
import { Download } from "lucide-react";
import type { Output } from "../../core/engine.ts";
import { Button } from "../base/button.tsx";
import { count, countOf } from "../base/format.ts";
import { Message } from "../base/message.tsx";
import "./results.css";

interface OutputPaneProps {
  readonly output: Output | null;
  /** What a learner prints with: SQL has nothing to print. */
  readonly language: "sql" | "python";
  readonly onDownload: (text: string) => void;
}

export function OutputPane({ output, language, onDownload }: OutputPaneProps) {
  if (output === null || output.bytes === 0)
    return (
      <Message title="Nothing printed">
        <p>{language === "python" ? "What your code prints appears here." : "A query prints nothing; its rows are under Result."}</p>
      </Message>
    );
  const { whole } = output;
  return (
    <div className="result">
      <p className="result-facts">
        {countOf(output.lines, "line")} · {count(output.bytes)} characters{output.truncated && " · only the beginning is shown"}
      </p>
      {whole !== undefined && (
        <Button icon={Download} onPress={() => onDownload(whole)}>
          Download all
        </Button>
      )}
      <pre className="result-value">{output.text}</pre>
    </div>
  );
}
