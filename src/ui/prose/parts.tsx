/** How Markdown's elements are drawn: no raw HTML, no pictures from elsewhere, links that leave the page say so. */
import { Children, isValidElement, type ReactNode } from "react";
import type { Components } from "react-markdown";
import { Scroll } from "../base/scroll.tsx";
import { Code } from "../editor/code.tsx";

export const parts: Components = {
  a: ({ href, children }) => (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  ),
  // A picture could call home, so only its words are shown.
  img: ({ alt }) => <em>{alt}</em>,
  pre: ({ children }) => <CodeBlock>{children}</CodeBlock>,
  table: ({ children }) => (
    <Scroll className="prose-table" label="Table">
      <table>{children}</table>
    </Scroll>
  ),
};

function CodeBlock({ children }: { readonly children: ReactNode }) {
  const code = Children.toArray(children).find((child) => isValidElement<{ className?: string; children?: ReactNode }>(child));
  if (!isValidElement<{ className?: string; children?: ReactNode }>(code)) return <pre>{children}</pre>;
  const language = /language-(\w+)/.exec(code.props.className ?? "")?.[1];
  return <Code text={String(code.props.children ?? "").replace(/\n$/, "")} {...(language === undefined ? {} : { language })} />;
}
