/** A pane to read that finds its place again. */
import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import "./reading.css";

interface ReadingProps {
  readonly label: string;
  /** Whether it is in view; only then can it scroll. */
  readonly shown: boolean;
  /** How far it was scrolled when it was last seen, in pixels. */
  readonly scroll: number;
  readonly onScroll: (top: number) => void;
  readonly children: ReactNode;
}

export function Reading({ label, shown, scroll, onScroll, children }: ReadingProps) {
  const frame = useRef<HTMLElement>(null);
  const wanted = useRef(scroll);
  useEffect(() => {
    wanted.current = scroll;
  });
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element || !shown) return;
    // The prose comes lazily, so the place may only be there once the content has grown.
    const restore = () => {
      if (wanted.current > 0 && element.scrollTop === 0) element.scrollTop = wanted.current;
    };
    restore();
    const observer = new MutationObserver(restore);
    observer.observe(element, { childList: true, subtree: true });
    const settled = setTimeout(() => observer.disconnect(), 2000);
    return () => {
      observer.disconnect();
      clearTimeout(settled);
    };
  }, [shown]);
  return (
    <section
      ref={frame}
      className="reading"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be reachable by keyboard
      tabIndex={0}
      onScroll={({ currentTarget }) => shown && onScroll(currentTarget.scrollTop)}
    >
      {children}
    </section>
  );
}
