/** The page of packs from outside: add one, those that this site offers, those that are here. */
import { Trash2 } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "../base/button.tsx";
import { Confirm } from "../base/confirm.tsx";
import { countOf } from "../base/format.ts";
import { Logo } from "../base/logo.tsx";
import "./packs.css";

export interface AddedPack {
  readonly name: string;
  readonly title: string;
  readonly version: number;
  readonly author: string | null;
  readonly exercises: number;
  readonly from: string;
  readonly size: string;
  readonly addedOn: string;
  readonly href: string;
}

export interface OfferedPack {
  readonly title: string;
  readonly about: string;
  readonly address: string;
}

interface PacksProps {
  readonly homeHref: string;
  readonly studioHref: string;
  readonly tools: ReactNode;
  readonly foot: ReactNode;
  readonly notice: string | null;
  /** Where a pack is chosen, or what became of the one that was. */
  readonly adding: ReactNode;
  readonly offered: readonly OfferedPack[];
  readonly added: readonly AddedPack[];
  readonly onFetch: (address: string) => void;
  readonly onRemove: (name: string) => void;
}

export function Packs({ homeHref, studioHref, tools, foot, notice, adding, offered, added, onFetch, onRemove }: PacksProps) {
  const [leaving, setLeaving] = useState<AddedPack | null>(null);
  return (
    <div className="packs">
      <header className="packs-bar">
        <Logo href={homeHref} />
        {tools}
      </header>
      <main className="packs-main">
        <h1>Packs from outside</h1>
        <p>
          A pack is a folder of exercises that somebody wrote. It is checked before it is added, and kept on this device apart from
          everything else. <a href={studioHref}>Write a pack</a> of your own in the Studio.
        </p>
        {notice !== null && <p role="alert">{notice}</p>}
        <div aria-live="polite">{adding}</div>
        {offered.length > 0 && (
          <section aria-label="Offered by this site">
            <h2>Offered by this site</h2>
            <ul className="packs-list">
              {offered.map(({ title, about, address }) => (
                <li key={address}>
                  <div>
                    <strong>{title}</strong>
                    <p>{about}</p>
                  </div>
                  <Button label={`Look at ${title}`} onPress={() => onFetch(address)}>
                    Look at it
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-label="On this device">
          <h2>On this device</h2>
          {added.length === 0 && <p className="pack-facts">None yet. The built-in packs are on the first page and need nothing.</p>}
          <ul className="packs-list">
            {added.map((pack) => (
              <li key={pack.name}>
                <div>
                  <a href={pack.href}>
                    <strong>{pack.title}</strong>
                  </a>
                  <p>
                    Version {pack.version}
                    {pack.author !== null && ` by ${pack.author}`} · {countOf(pack.exercises, "exercise")} · {pack.size} · added on{" "}
                    {pack.addedOn} from {pack.from}
                  </p>
                </div>
                <Button icon={Trash2} label={`Remove ${pack.title}`} onPress={() => setLeaving(pack)} />
              </li>
            ))}
          </ul>
        </section>
      </main>
      {foot}
      <Confirm
        open={leaving !== null}
        title={`Remove “${leaving?.title ?? ""}”?`}
        text="Its exercises leave this device. Your code and attempts stay, and are there again when you add the pack again. Other packs are not touched."
        goOn="Remove"
        onGoOn={() => {
          if (leaving !== null) onRemove(leaving.name);
          setLeaving(null);
        }}
        onCancel={() => setLeaving(null)}
      />
    </div>
  );
}
