/** What is asked: the prompt, how it is graded, and what it is about. */
import { Scale } from "lucide-react";
import { Prose } from "../prose/prose.tsx";
import "./reading.css";

interface PromptPaneProps {
  readonly title: string;
  readonly prompt: string;
  /** The grading contract in one line. */
  readonly contract: string;
  readonly topics: readonly string[];
}

export function PromptPane({ title, prompt, contract, topics }: PromptPaneProps) {
  return (
    <>
      <h2 className="reading-title reading-title-prompt">{title}</h2>
      <Prose text={prompt} />
      <p className="reading-contract">
        <Scale size={16} aria-hidden="true" />
        <span>
          <strong>Graded:</strong> {contract}
        </span>
      </p>
      <ul className="reading-topics" aria-label="Topics">
        {topics.map((topic) => (
          <li key={topic}>{topic}</li>
        ))}
      </ul>
    </>
  );
}
