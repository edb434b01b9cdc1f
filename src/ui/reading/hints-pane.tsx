/** Hints, opened one by one. */
import { Lightbulb } from "lucide-react";
import type { Hint } from "../../core/exercise.ts";
import { Button } from "../base/button.tsx";
import { Prose } from "../prose/prose.tsx";
import "./reading.css";

interface HintsPaneProps {
  readonly hints: readonly Hint[];
  /** How many are open. */
  readonly opened: number;
  readonly onOpen: () => void;
}

export function HintsPane({ hints, opened, onOpen }: HintsPaneProps) {
  const left = hints.length - opened;
  return (
    <>
      <h2 className="reading-title">Hints</h2>
      <p className="reading-note">They go from a nudge to an outline. Try for a while first: what you find yourself stays longer.</p>
      <ol className="hints">
        {hints.slice(0, opened).map(({ title, body }, index) => (
          <li key={title}>
            <h3>
              <span>{index + 1}</span>
              {title}
            </h3>
            <Prose compact text={body} />
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <Button icon={Lightbulb} onPress={onOpen}>
          Show next hint
        </Button>
      ) : (
        <p className="reading-note">These were all the hints. The solution is one tab further.</p>
      )}
    </>
  );
}
