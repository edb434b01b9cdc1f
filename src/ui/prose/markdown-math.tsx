/** Markdown with formulas. Loaded lazily by prose.tsx, because KaTeX and its letters are heavy. */
import ReactMarkdown from "react-markdown";
import rehypeKatex, { type Options } from "rehype-katex";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import "katex/dist/katex.min.css";
import { parts } from "./parts.tsx";

const remarkPlugins = [remarkGfm, remarkMath];
/** A formula of a stranger's pack links to nothing, is no larger than its words, and does not unfold for ever. */
const bounds: Options = { trust: false, maxSize: 20, maxExpand: 200 };
const rehypePlugins: [typeof rehypeKatex, Options][] = [[rehypeKatex, bounds]];

export default function MarkdownWithFormulas({ text }: { readonly text: string }) {
  return (
    <ReactMarkdown remarkPlugins={remarkPlugins} rehypePlugins={rehypePlugins} components={parts}>
      {text}
    </ReactMarkdown>
  );
}
