/** Markdown of packs. The renderer comes when it is first needed; formulas come with a larger one, only where there are any. */
import { lazy, Suspense } from "react";
import "./prose.css";

const Plain = lazy(() => import("./markdown.tsx"));
const WithFormulas = lazy(() => import("./markdown-math.tsx"));

interface ProseProps {
  readonly text: string;
  /** Small print: hints, questions, notes. */
  readonly compact?: boolean;
}

export function Prose({ text, compact = false }: ProseProps) {
  const Markdown = text.includes("$") ? WithFormulas : Plain;
  return (
    <div className={compact ? "prose prose-compact" : "prose"}>
      <Suspense fallback={text.includes("\n\n") ? <p className="prose-waiting">Setting the text…</p> : <p>{text}</p>}>
        <Markdown text={text} />
      </Suspense>
    </div>
  );
}
