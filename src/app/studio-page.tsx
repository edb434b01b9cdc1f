/** The Studio: the packs that are being written, or the one that the address names. Loaded lazily by app.tsx. */
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { ok } from "../core/result.ts";
import { yamlValue } from "../packs/author.ts";
import { blank } from "../packs/blanks.ts";
import type { SaveState } from "../state/workspace.ts";
import { Message } from "../ui/base/message.tsx";
import { ThemeButton } from "../ui/base/theme-button.tsx";
import { AddPack } from "../ui/packs/add-pack.tsx";
import { PackReport } from "../ui/packs/pack-report.tsx";
import { FileTree } from "../ui/studio/file-tree.tsx";
import { IssuesPane } from "../ui/studio/issues-pane.tsx";
import { Studio, type StudioView, type StudioWidth } from "../ui/studio/studio.tsx";
import { StudioHome } from "../ui/studio/studio-home.tsx";
import { listAt } from "../ui/studio/values.ts";
import { VerifyPane } from "../ui/studio/verify-pane.tsx";
import { goTo, homeHref, packsHref, studioHref } from "./addresses.ts";
import { download } from "./download.ts";
import { Foot } from "./foot.tsx";
import { useMedia, useTitle } from "./hooks.ts";
import { droppedFolder, readAddress, readFolderFiles, readZipFile } from "./pack-sources.ts";
import { focusPane } from "./panes.ts";
import { useStores } from "./stores.ts";
import { studioOf } from "./studio.ts";
import { StudioForm } from "./studio-form.tsx";
import { StudioPreview } from "./studio-preview.tsx";
import { StudioText } from "./studio-text.tsx";
import { equivalentOf, fileFor, mainOf, partOf, treeOf, verificationView } from "./studio-view.ts";

interface StudioPageProps {
  /** The id of the pack that is open. */
  readonly draft: string | undefined;
}

export default function StudioPage({ draft }: StudioPageProps) {
  const studio = studioOf(useStores());
  const open = useStore(studio, (state) => state.open);
  const notice = useStore(studio, (state) => state.notice);
  useTitle("Studio · Greenroom");
  useEffect(() => {
    const { load, close, openDraft } = studio.getState();
    void load().then(() => {
      if (draft === undefined) return close();
      return studio.getState().open?.draft.id === draft ? undefined : openDraft(draft);
    });
  }, [studio, draft]);
  useEffect(() => {
    const flush = () => void studio.getState().flush();
    const hidden = () => document.visibilityState === "hidden" && flush();
    document.addEventListener("visibilitychange", hidden);
    return () => {
      document.removeEventListener("visibilitychange", hidden);
      flush();
    };
  }, [studio]);
  if (draft === undefined) return <Home />;
  if (open?.draft.id === draft) return <Desk key={draft} />;
  return (
    <Message page title={notice ?? "Opening the pack …"}>
      <a href={studioHref()}>All packs of the Studio</a>
    </Message>
  );
}

function Theme() {
  const { settings } = useStores();
  const theme = useStore(settings, (state) => state.theme);
  return <ThemeButton theme={theme} onChange={settings.getState().setTheme} />;
}

function Home() {
  const studio = studioOf(useStores());
  const { drafts, notice, refused, create, take, remove, dismiss } = useStore(studio);
  const begin = async (making: Promise<void>) => {
    const before = studio.getState().open;
    await making;
    const { open } = studio.getState();
    if (open !== null && open !== before) goTo(studioHref(open.draft.id), { replace: false });
  };
  return (
    <StudioHome
      homeHref={homeHref}
      packsHref={packsHref}
      tools={<Theme />}
      foot={<Foot />}
      notice={notice}
      drafts={
        drafts?.map(({ id, name, editedAt }) => ({
          id,
          name,
          href: studioHref(id),
          editedOn: new Date(editedAt).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" }),
        })) ?? null
      }
      taking={
        refused === null ? (
          <AddPack
            onZip={(file) => void begin(take(file.name, () => readZipFile(file)))}
            onFolder={(files) => void begin(take(files[0]?.[0].split("/")[0] ?? "the folder", () => readFolderFiles(files)))}
            onDrop={(data) => {
              const [file] = data.files;
              // The list is emptied when the event is over, so it is read at once.
              const folder = droppedFolder(data.items);
              if (file === undefined) return;
              void begin(
                take(file.name, async () => {
                  const files = await folder;
                  return files === undefined ? readZipFile(file) : readFolderFiles(files);
                }),
              );
            }}
            onAddress={(address) => void begin(take(address, () => readAddress(address)))}
          />
        ) : (
          <PackReport from={refused.from} faults={refused.issues} onLeave={dismiss} />
        )
      }
      onCreate={(name, title) => void begin(create(name, title))}
      onRemove={(id) => void remove(id)}
    />
  );
}

/** Where one is in the open pack. */
interface Place {
  readonly path: string;
  readonly line: number;
  readonly step: number;
}

function Desk() {
  const stores = useStores();
  const studio = studioOf(stores);
  const { open, reading, save, notice, verification } = useStore(studio);
  const [place, setPlace] = useState<Place>({ path: "pack.yaml", line: 1, step: 0 });
  const [view, setView] = useState<Parameters<typeof Studio>[0]["view"]>({ phone: "form", edit: "form", look: "preview" });
  const [insertion, setInsertion] = useState<string | null>(null);
  const isPhone = useMedia("(max-width: 700px)");
  const isWide = useMedia("(min-width: 1200px)");
  if (open === null) return null;
  const { files, draft } = open;
  // What is open may be gone: deleted, or renamed with its exercise.
  const path = files.has(place.path) ? place.path : fileFor(files, place.path);
  const part = partOf(files.has(path) ? path : "pack.yaml");
  const { set, verify, cancel, zip, dismiss } = studio.getState();

  const look = (next: StudioView) =>
    setView((now) => ({
      phone: next,
      edit: next === "form" || next === "text" ? next : now.edit,
      look: next === "preview" || next === "issues" || next === "verify" ? next : now.look,
    }));
  const openForm = (next: string) => {
    setPlace((now) => ({ path: next, line: 1, step: now.step }));
    look(next === mainOf(partOf(next)) ? "form" : "text");
  };
  const openLine = (file: string, line = 1) => {
    const next = fileFor(files, file);
    setPlace((now) => ({ path: next, line: next === file ? line : 1, step: now.step + 1 }));
    look("text");
    focusPane("code");
  };
  const width: StudioWidth = isPhone ? "phone" : isWide ? "wide" : "narrow";
  const issues = reading?.issues ?? [];

  return (
    <Studio
      homeHref={homeHref}
      studioHref={studioHref()}
      title={draft.name}
      saved={describe(save)}
      tools={<Theme />}
      foot={<Foot />}
      notice={notice}
      onDismiss={dismiss}
      onZip={() => {
        const made = zip();
        if (made !== null) download(`${made.name}.zip`, made.bytes);
      }}
      onAdd={() => {
        const made = zip();
        if (made === null) return;
        void stores.installedPacks.getState().check(`${made.name} of the Studio`, async () => ok({ kind: "zip", bytes: made.bytes }));
        goTo(packsHref, { replace: false });
      }}
      width={width}
      view={view}
      onView={look}
      issueCount={issues.length}
      panes={{
        files: <FileTree groups={treeOf(files, issues)} selected={path} onSelect={openForm} />,
        form: <StudioForm part={part} onOpen={openForm} />,
        text: <StudioText path={path} target={place} insertion={insertion} onInserted={() => setInsertion(null)} />,
        preview: <StudioPreview part={part} reading={reading} onInsert={setInsertion} />,
        issues: <IssuesPane issues={reading?.issues ?? null} isSound={reading !== null && reading.compiled !== null} onOpen={openLine} />,
        verify: (
          <VerifyPane
            exercise={part.kind === "exercise" ? part.name : null}
            verification={verification === null ? null : verificationView(verification)}
            onVerify={(exercise, withMutants) => void verify({ exercise, withMutants })}
            onCancel={cancel}
            onOpen={openLine}
            onEquivalent={(exercise, survivor) => {
              const file = `${exercise}/exercise.yaml`;
              const recorded = equivalentOf(survivor);
              if (recorded === undefined) return;
              const place = ["equivalent", listAt(yamlValue(files, file), "equivalent").length];
              set(file, place, { ...recorded, because: `${blank} why no data can tell it` });
              openLine(file);
            }}
          />
        ),
      }}
    />
  );
}

function describe(save: SaveState | null) {
  if (save?.kind === "failed") return { text: "not saved", trouble: true };
  return { text: save?.kind === "saving" ? "saving …" : "saved on this device", trouble: false };
}
