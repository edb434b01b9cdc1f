/** Drafts that newer ones have replaced, each with a way back. */
import { Button } from "../base/button.tsx";
import { Section } from "./your-work.tsx";

export interface DraftRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** When it was edited last, as text. */
  readonly when: string;
  readonly lines: number;
}

interface DraftsSectionProps {
  readonly drafts: readonly DraftRow[];
  readonly onPutBack: (id: string) => void;
}

export function DraftsSection({ drafts, onPutBack }: DraftsSectionProps) {
  return (
    <Section title="Replaced drafts">
      <p>
        Where another tab or an import brought a newer draft, the older one is kept here. Putting one back keeps the present one here
        instead.
      </p>
      <ul className="work-rows">
        {drafts.map(({ id, title, href, when, lines }) => (
          <li key={id}>
            <a href={href}>{title}</a>
            <span className="work-size">
              {when} · {lines} {lines === 1 ? "line" : "lines"}
            </span>
            <Button onPress={() => onPutBack(id)}>Put back</Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
