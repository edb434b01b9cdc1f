/** An empty, loading or failed place, in words: what this is, why, and the one thing to do. */
import type { ReactNode } from "react";
import "./message.css";

interface MessageProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** A whole page gets a first-level heading and more room. */
  readonly page?: boolean;
}

export function Message({ title, children, page = false }: MessageProps) {
  const Frame = page ? "main" : "div";
  const Heading = page ? "h1" : "p";
  return (
    <Frame className={page ? "message message-page" : "message"}>
      <Heading className="message-title">{title}</Heading>
      {children}
    </Frame>
  );
}
