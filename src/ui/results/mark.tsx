/** The mark of a verdict and its one sentence: told apart by shape and word as well as by colour. */
import { Check, CircleSlash, Hourglass, TriangleAlert, X } from "lucide-react";
import type { Verdict } from "../../core/verdict.ts";
import { Coded } from "./coded.tsx";
import "./results.css";

const marks = {
  passed: { icon: Check, word: "Passed" },
  failed: { icon: X, word: "Not yet" },
  crashed: { icon: TriangleAlert, word: "Error" },
  stopped: { icon: Hourglass, word: "Stopped" },
  broken: { icon: CircleSlash, word: "Not graded" },
} as const satisfies Record<Verdict["status"], unknown>;

export function Mark({ status, title }: { readonly status: Verdict["status"]; readonly title: string }) {
  const { icon: Icon, word } = marks[status];
  return (
    <div className="mark" data-mark={status}>
      <span className="mark-icon">
        <Icon size={18} strokeWidth={2.5} aria-hidden="true" />
      </span>
      <div>
        <p className="mark-word">{word}</p>
        <p className="mark-title">
          <Coded text={title} />
        </p>
      </div>
    </div>
  );
}
