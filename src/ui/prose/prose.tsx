/** Markdown of packs. The renderer comes when it is first needed; formulas come with a larger one, only where there are any. */
import { lazy, memo, Suspense } from "react";
import "./prose.css";

const Plain = lazy(() => import("./markdown.tsx"));
const WithFormulas = lazy(() => import("./markdown-math.tsx"));

interface ProseProps {
  readonly text: string;
  /** Small print: hints, questions, notes. */
  readonly compact?: boolean;
}

/** Set once a text: what is around it is drawn anew with each key that is typed into the editor. */
export const Prose = memo(function Prose({ text, compact = false }: ProseProps) {
  const Markdown = text.includes("$") ? WithFormulas : Plain;
  return (
    <div className={compact ? "prose prose-compact" : "prose"}>
      <Suspense fallback={text.includes("\n\n") ? <p className="prose-waiting">Setting the text…</p> : <p>{text}</p>}>
        <Markdown text={text} />
      </Suspense>
    </div>
  );
});
