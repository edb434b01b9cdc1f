/** Code to read: plain at once, coloured as soon as the editor's grammar is here. */
import { useEffect, useState } from "react";
import type { ColouredLine } from "./colour.ts";
import { touchOnly } from "./touch.ts";
import "./code.css";

// Two functions, since the builder fetches ahead what any import in one function needs.
const touchColours = () => import("./colour-touch.ts");
const deskColours = () => import("./colour.ts");
const colours = touchOnly ? touchColours : deskColours;

interface CodeProps {
  readonly text: string;
  readonly language?: string;
}

export function Code({ text, language }: CodeProps) {
  const [lines, setLines] = useState<readonly ColouredLine[] | null>(null);
  useEffect(() => {
    setLines(null);
    if (language !== "sql" && language !== "python") return;
    let current = true;
    void colours().then(async ({ colour }) => {
      const coloured = await colour(text, language);
      if (current) setLines(coloured);
    });
    return () => {
      current = false;
    };
  }, [text, language]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so it must be reachable by keyboard
    <pre className="code" tabIndex={0}>
      <code>
        {lines === null
          ? text
          : lines.map((line, number) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
              <span key={number}>
                {line.map(({ kind, text: part }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
                  <span key={index} data-kind={kind}>
                    {part}
                  </span>
                ))}
                {"\n"}
              </span>
            ))}
      </code>
    </pre>
  );
}
