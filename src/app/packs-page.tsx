/** The page of packs from outside, bound to their store. Loaded lazily by app.tsx. */
import { useEffect } from "react";
import { useStore } from "zustand";
import { assertNever } from "../core/result.ts";
import type { AddStep } from "../state/installed-packs.ts";
import { Button } from "../ui/base/button.tsx";
import { Message } from "../ui/base/message.tsx";
import { ThemeButton } from "../ui/base/theme-button.tsx";
import { AddPack } from "../ui/packs/add-pack.tsx";
import { type PackFacts, PackPreview } from "../ui/packs/pack-preview.tsx";
import { PackReport } from "../ui/packs/pack-report.tsx";
import { Packs } from "../ui/packs/packs.tsx";
import { exerciseHref, homeHref, studioHref } from "./addresses.ts";
import { Foot } from "./foot.tsx";
import { useTitle } from "./hooks.ts";
import { useHostedPacks } from "./hosted-packs.ts";
import { droppedFolder, readAddress, readFolderFiles, readZipFile } from "./pack-sources.ts";
import { useStores } from "./stores.ts";

export default function PacksPage() {
  const { installedPacks, settings } = useStores();
  const { packs, notice, step, check, remove } = useStore(installedPacks);
  const theme = useStore(settings, (state) => state.theme);
  const offered = useHostedPacks();
  useTitle("Packs · Greenroom");
  useEffect(() => {
    const { load, check: look } = installedPacks.getState();
    void load();
    const linked = takeLinkedPack();
    if (linked !== null) void look(linked, () => readAddress(linked));
  }, [installedPacks]);
  const fetchPack = (address: string) => void check(address, () => readAddress(address));
  return (
    <Packs
      homeHref={homeHref}
      studioHref={studioHref()}
      tools={<ThemeButton theme={theme} onChange={settings.getState().setTheme} />}
      foot={<Foot />}
      notice={notice}
      adding={<Adding step={step} onFetch={fetchPack} />}
      offered={offered}
      added={packs.map(({ name, pack, exercises, from, size, addedAt }) => ({
        name,
        title: pack.title,
        version: pack.version,
        author: pack.author ?? null,
        exercises: exercises.length,
        from,
        size: `${Math.max(1, Math.round(size / 1000)).toLocaleString("en-GB")} kB`,
        addedOn: new Date(addedAt).toLocaleDateString("en-GB"),
        href: exercises[0] === undefined ? homeHref : exerciseHref(exercises[0].id),
      }))}
      onFetch={fetchPack}
      onRemove={(name) => void remove(name)}
    />
  );
}

/** The `?pack=` of the address, once: a reload does not ask again. */
function takeLinkedPack(): string | null {
  const address = new URL(location.href);
  const linked = address.searchParams.get("pack");
  if (linked === null) return null;
  address.searchParams.delete("pack");
  history.replaceState(history.state, "", address);
  return linked;
}

function Adding({ step, onFetch }: { readonly step: AddStep; readonly onFetch: (address: string) => void }) {
  const { check, add, leave } = useStores().installedPacks.getState();
  switch (step.kind) {
    case "idle":
      return (
        <AddPack
          onZip={(file) => void check(file.name, () => readZipFile(file))}
          onFolder={(files) => void check(files[0]?.[0].split("/")[0] ?? "the folder", () => readFolderFiles(files))}
          onDrop={(data) => {
            const [file] = data.files;
            // The list is emptied when the event is over, so it is read at once.
            const folder = droppedFolder(data.items);
            if (file === undefined) return;
            void check(file.name, async () => {
              const files = await folder;
              return files === undefined ? readZipFile(file) : readFolderFiles(files);
            });
          }}
          onAddress={onFetch}
        />
      );
    case "checking":
      return (
        <Message title={`Reading “${step.from}” …`}>
          <Button onPress={leave}>Cancel</Button>
        </Message>
      );
    case "refused":
      return <PackReport from={step.from} faults={step.issues} onLeave={leave} />;
    case "preview":
    case "adding":
      return (
        <PackPreview
          facts={factsOf(step.compiled)}
          replaces={step.kind === "preview" ? (step.replaces?.pack.version ?? null) : null}
          isAdding={step.kind === "adding"}
          onAdd={() => void add()}
          onLeave={leave}
        />
      );
    case "added":
      return (
        <Message title={`“${step.pack.title}” is on this device`}>
          <p>
            Its exercises are after the built-in ones on <a href={homeHref}>the first page</a>.
          </p>
          <Button onPress={leave}>Add another pack</Button>
        </Message>
      );
    default:
      return assertNever(step);
  }
}

function factsOf({ pack, exercises, databases }: Extract<AddStep, { kind: "preview" }>["compiled"]): PackFacts {
  const seen = databases.filter(({ path }) => path.includes("/visible/"));
  const rows = seen.reduce((sum, { tables }) => sum + Object.values(tables).reduce((count, table) => count + table.rows.length, 0), 0);
  const { title, about, author, version } = pack;
  return { title, about, author: author ?? null, version, exercises, rows, databases: databases.length };
}
