/** The packs that are kept on this device, each with a way to open it and one to let it go. */
import { Trash2 } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "../base/button.tsx";
import { Confirm } from "../base/confirm.tsx";
import "./packs.css";

export interface HeldPack {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly about: ReactNode;
}

interface HeldPacksProps {
  /** Null until they are read. */
  readonly packs: readonly HeldPack[] | null;
  /** Said where there are none. */
  readonly empty: string;
  /** What letting go is called, and what comes of it. */
  readonly verb: "Remove" | "Delete";
  readonly warning: string;
  readonly onLetGo: (id: string) => void;
}

export function HeldPacks({ packs, empty, verb, warning, onLetGo }: HeldPacksProps) {
  const [leaving, setLeaving] = useState<HeldPack | null>(null);
  return (
    <section aria-label="On this device">
      <h2>On this device</h2>
      {packs?.length === 0 && <p className="pack-facts">{empty}</p>}
      <ul className="packs-list">
        {packs?.map((pack) => (
          <li key={pack.id}>
            <div>
              <a href={pack.href}>
                <strong>{pack.title}</strong>
              </a>
              <p>{pack.about}</p>
            </div>
            <Button icon={Trash2} label={`${verb} ${pack.title}`} onPress={() => setLeaving(pack)} />
          </li>
        ))}
      </ul>
      <Confirm
        open={leaving !== null}
        title={`${verb} “${leaving?.title ?? ""}”?`}
        text={warning}
        goOn={verb}
        onGoOn={() => {
          if (leaving !== null) onLetGo(leaving.id);
          setLeaving(null);
        }}
        onCancel={() => setLeaving(null)}
      />
    </section>
  );
}
