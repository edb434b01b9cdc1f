/** What is wider than its place: it scrolls, and can be reached by keyboard for that. */
import type { ReactNode } from "react";

interface ScrollProps {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

export function Scroll({ label, className, children }: ScrollProps) {
  return (
    // biome-ignore lint/a11y: a group that scrolls is focusable, and is neither a fieldset nor a landmark
    <div role="group" className={className} aria-label={`${label}, scrollable`} tabIndex={0}>
      {children}
    </div>
  );
}
