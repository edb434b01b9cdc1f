/** Two texts side by side, their differences marked. Loaded lazily by versions.tsx. */
import { useEffect, useRef } from "react";
import "monaco-editor/features/diffEditor/register.js";
import { editor, options, themeName } from "./monaco.ts";

interface MonacoDiffProps {
  readonly before: string;
  readonly after: string;
  readonly language: "sql" | "python";
  readonly fontSize: number;
  readonly dark: boolean;
}

export default function MonacoDiff({ before, after, language, fontSize, dark }: MonacoDiffProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    const [original, modified] = [editor.createModel(before, language), editor.createModel(after, language)];
    const created = editor.createDiffEditor(host.current, {
      ...options,
      fontSize,
      readOnly: true,
      originalAriaLabel: "This version",
      modifiedAriaLabel: "Your draft",
      renderOverviewRuler: false,
      // Nothing is typed here, so Tab moves on.
      tabFocusMode: true,
      wordWrap: "on",
      theme: themeName(dark),
    });
    created.setModel({ original, modified });
    return () => {
      created.dispose();
      original.dispose();
      modified.dispose();
    };
  }, [before, after, language, fontSize, dark]);
  return <div ref={host} className="versions-diff" />;
}
