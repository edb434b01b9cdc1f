/** The time that was spent on an exercise, and the button that stops it. */
import { Pause, Play } from "lucide-react";
import { Button } from "../base/button.tsx";

interface TimerProps {
  readonly seconds: number;
  readonly paused: boolean;
  readonly onToggle: () => void;
}

export function Timer({ seconds, paused, onToggle }: TimerProps) {
  return (
    <span className="timer">
      <Button look="quiet" icon={paused ? Play : Pause} onPress={onToggle}>
        <span>
          <span className="visually-hidden">{paused ? "Continue the timer at " : "Pause the timer at "}</span>
          {clock(seconds)}
        </span>
      </Button>
    </span>
  );
}

/** `12:41`, from an hour on `1:12:41`. */
function clock(seconds: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(Math.floor(seconds) % 60)}`;
}
