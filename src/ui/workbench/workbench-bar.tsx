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
  /** What the links to the neighbours say, with their keys. */
  readonly previousTitle: string;
  readonly nextTitle: string;
  readonly timer: ReactNode;
  /** Buttons at the right end. */
  readonly tools: ReactNode;
}

export function WorkbenchBar(props: WorkbenchBarProps) {
  const { homeHref, packTitle, title, facts, passed, position, previousHref, nextHref, previousTitle, nextTitle, timer, tools } = props;
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
        <Step href={previousHref} label="Previous exercise" title={previousTitle} icon={ChevronLeft} />
        <span>
          {position.at} of {position.of}
        </span>
        <Step href={nextHref} label="Next exercise" title={nextTitle} icon={ChevronRight} />
      </nav>
      {timer}
      <div className="workbench-tools">{tools}</div>
    </header>
  );
}

interface StepProps {
  readonly href: string | null;
  readonly label: string;
  readonly title: string;
  readonly icon: typeof ChevronLeft;
}

function Step({ href, label, title, icon: Icon }: StepProps) {
  if (href === null) return <span className="workbench-step" />;
  return (
    <a className="workbench-step" href={href} aria-label={label} title={title}>
      <Icon size={18} aria-hidden="true" />
    </a>
  );
}
