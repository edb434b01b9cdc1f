/** The Studio without an open pack: those that are being written, a new one, or one that is brought along. */
import { type ReactNode, useState } from "react";
import { Button } from "../base/button.tsx";
import { Logo } from "../base/logo.tsx";
import { HeldPacks } from "../packs/held-packs.tsx";
import { TextField } from "./fields.tsx";
import "../packs/packs.css";
import "./studio.css";

export interface ListedDraft {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly editedOn: string;
}

interface StudioHomeProps {
  readonly homeHref: string;
  readonly packsHref: string;
  readonly tools: ReactNode;
  readonly foot: ReactNode;
  readonly notice: string | null;
  /** Null until they are read. */
  readonly drafts: readonly ListedDraft[] | null;
  /** Where a pack is chosen, or why it was not taken. */
  readonly taking: ReactNode;
  readonly onCreate: (name: string, title: string) => void;
  readonly onRemove: (id: string) => void;
}

export function StudioHome({ homeHref, packsHref, tools, foot, notice, drafts, taking, onCreate, onRemove }: StudioHomeProps) {
  return (
    <div className="packs">
      <header className="packs-bar">
        <Logo href={homeHref} />
        {tools}
      </header>
      <main className="packs-main">
        <h1>Studio</h1>
        <p>
          Write a pack of exercises, see it as a candidate will, and verify it, all on this device. <a href={packsHref}>Packs</a> is where
          finished ones are added.
        </p>
        {notice !== null && <p role="alert">{notice}</p>}
        <HeldPacks
          packs={drafts?.map(({ id, name, href, editedOn }) => ({ id, title: name, href, about: `Edited ${editedOn}` })) ?? null}
          empty="None yet. Begin one, or bring one along."
          verb="Delete"
          warning="All its files leave the Studio for good. Save it as a zip first if you may want it again. What was added under Packs stays."
          onLetGo={onRemove}
        />
        <NewPack onCreate={onCreate} />
        <section aria-label="Bring a pack along" className="studio-taking">
          <h2>Bring a pack along</h2>
          <div aria-live="polite">{taking}</div>
        </section>
      </main>
      {foot}
    </div>
  );
}

function NewPack({ onCreate }: Pick<StudioHomeProps, "onCreate">) {
  const [title, setTitle] = useState("");
  const [name, setName] = useState<string | null>(null);
  const folder = name ?? folderOf(title);
  const canCreate = folder !== "";
  return (
    <section aria-label="A new pack">
      <h2>A new pack</h2>
      <form
        className="studio-new"
        onSubmit={(event) => {
          event.preventDefault();
          if (canCreate) onCreate(folder, title);
        }}
      >
        <TextField label="Title" value={title} onChange={setTitle} />
        <TextField label="Folder" note="Names the pack in addresses and zips." value={folder} onChange={setName} />
        <div>
          <Button look="primary" unavailable={!canCreate} onPress={() => onCreate(folder, title)}>
            Begin
          </Button>
        </div>
      </form>
    </section>
  );
}

/** What a folder of this title would be called. */
const folderOf = (title: string): string =>
  title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
