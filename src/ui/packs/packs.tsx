/** The page of packs from outside: add one, those that this site offers, those that are here. */
import type { ReactNode } from "react";
import { Button } from "../base/button.tsx";
import { countOf } from "../base/format.ts";
import { Logo } from "../base/logo.tsx";
import { HeldPacks } from "./held-packs.tsx";
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
        <HeldPacks
          packs={added.map(({ name, title, href, version, author, exercises, size, addedOn, from }) => ({
            id: name,
            title,
            href,
            about: `Version ${version}${author === null ? "" : ` by ${author}`} · ${countOf(exercises, "exercise")} · ${size} · added on ${addedOn} from ${from}`,
          }))}
          empty="None yet. The built-in packs are on the first page and need nothing."
          verb="Remove"
          warning="Its exercises leave this device. Your code and attempts stay, and are there again when you add the pack again. Other packs are not touched."
          onLetGo={onRemove}
        />
      </main>
      {foot}
    </div>
  );
}
