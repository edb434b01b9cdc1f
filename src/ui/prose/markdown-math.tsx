/** Markdown with formulas. Loaded lazily by prose.tsx, because KaTeX and its letters are heavy. */
import ReactMarkdown from "react-markdown";
import rehypeKatex from "rehype-katex";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import "katex/dist/katex.min.css";
import { parts } from "./parts.tsx";

const remarkPlugins = [remarkGfm, remarkMath];
const rehypePlugins = [rehypeKatex];

export default function MarkdownWithFormulas({ text }: { readonly text: string }) {
  return (
    <ReactMarkdown remarkPlugins={remarkPlugins} rehypePlugins={rehypePlugins} components={parts}>
      {text}
    </ReactMarkdown>
  );
}
