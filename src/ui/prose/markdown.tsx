/** Markdown without formulas. Loaded lazily by prose.tsx. */
import ReactMarkdown from "react-markdown";
import remarkGfm from "remark-gfm";
import { parts } from "./parts.tsx";

const plugins = [remarkGfm];

export default function Markdown({ text }: { readonly text: string }) {
  return (
    <ReactMarkdown remarkPlugins={plugins} components={parts}>
      {text}
    </ReactMarkdown>
  );
}
