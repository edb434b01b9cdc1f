/** The top of the workbench: where one is, and the way to the next exercise. */
import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Logo } from "../base/logo.tsx";
import "./workbench.css";

interface WorkbenchBarProps {
  readonly homeHref: string;
  readonly packTitle: string;
  readonly title: string;
  readonly facts: readonly string[];
  readonly passed: boolean;
  /** Counts from 1, within the pack. */
  readonly position: { readonly at: number; readonly of: number };
  readonly previousHref: string | null;
  readonly nextHref: string | null;
  /** Buttons at the right end. */
  readonly tools: ReactNode;
}

export function WorkbenchBar({ homeHref, packTitle, title, facts, passed, position, previousHref, nextHref, tools }: WorkbenchBarProps) {
  return (
    <header className="workbench-bar">
      <Logo href={homeHref} />
      <div className="workbench-where">
        <span className="workbench-pack">{packTitle}</span>
        <h1>{title}</h1>
        <span className="workbench-facts">
          {facts.join(" · ")}
          {passed && <span className="workbench-passed"> · ✓ passed</span>}
        </span>
      </div>
      <nav className="workbench-steps" aria-label="Exercises of this pack">
        <Step href={previousHref} label="Previous exercise" icon={ChevronLeft} />
        <span>
          {position.at} of {position.of}
        </span>
        <Step href={nextHref} label="Next exercise" icon={ChevronRight} />
      </nav>
      <div className="workbench-tools">{tools}</div>
    </header>
  );
}

function Step({ href, label, icon: Icon }: { readonly href: string | null; readonly label: string; readonly icon: typeof ChevronLeft }) {
  if (href === null) return <span className="workbench-step" />;
  return (
    <a className="workbench-step" href={href} aria-label={label} title={label}>
      <Icon size={18} aria-hidden="true" />
    </a>
  );
}
