/** The page of one's work, bound to the archive. */
import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Catalogue } from "../core/exercise.ts";
import type { Archive } from "../state/archive.ts";
import type { ImportPlan } from "../state/archive-file.ts";
import type { ReplacedDraft } from "../state/draft.ts";
import type { Freeable, StorageUse } from "../state/persistence.ts";
import { DraftsSection } from "../ui/archive/drafts-section.tsx";
import { type StorageRow, StorageSection } from "../ui/archive/storage-section.tsx";
import { ImportSection, type Outcome, SaveSection, YourWork } from "../ui/archive/your-work.tsx";
import { countOf } from "../ui/base/format.ts";
import { ThemeButton } from "../ui/base/theme-button.tsx";
import { exerciseHref, homeHref } from "./addresses.ts";
import { openArchive, saveAllWork } from "./archive.ts";
import { Foot } from "./foot.tsx";
import { useTitle } from "./hooks.ts";
import { describePlan } from "./import-plan.ts";
import { promiseToKeep, siteStorage } from "./keep.ts";
import { useStores } from "./stores.ts";

export default function ArchivePage({ catalogue }: { readonly catalogue: Catalogue }) {
  const stores = useStores();
  const theme = useStore(stores.settings, (state) => state.theme);
  const archive = useMemo(() => openArchive(stores), [stores]);
  /** Rises when something was imported, put back or freed. */
  const [changes, setChanges] = useState(0);
  const changed = useCallback(() => setChanges((now) => now + 1), []);
  useTitle("Your work · Greenroom");
  return (
    <YourWork homeHref={homeHref} tools={<ThemeButton theme={theme} onChange={stores.settings.getState().setTheme} />} foot={<Foot />}>
      <Saving />
      <Importing archive={archive} onChange={changed} />
      <Drafts archive={archive} catalogue={catalogue} changes={changes} onChange={changed} />
      <Space archive={archive} changes={changes} onChange={changed} />
    </YourWork>
  );
}

function Saving() {
  const stores = useStores();
  const works = useStore(stores.workspace, (state) => state.works);
  const attempts = useStore(stores.attempts, (state) => state.summaries.length);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  return (
    <SaveSection
      exercises={Object.keys(works).length}
      attempts={attempts}
      outcome={outcome}
      onSave={() => void saveAllWork(stores).then(setOutcome)}
    />
  );
}

interface PartProps {
  readonly archive: Archive;
  readonly onChange: () => void;
}

function Importing({ archive, onChange }: PartProps) {
  const [chosen, setChosen] = useState<{ readonly file: string; readonly plan: ImportPlan } | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const choose = async (file: File): Promise<void> => {
    setOutcome(null);
    const bytes = await file.arrayBuffer().catch(() => null);
    const read = bytes === null ? unreadable : await archive.preview(new Uint8Array(bytes));
    setChosen(read.ok ? { file: file.name, plan: read.value } : null);
    if (!read.ok) setOutcome({ text: read.error, trouble: true });
  };
  const bringIn = async (plan: ImportPlan): Promise<void> => {
    setChosen(null);
    const done = await archive.import(plan);
    setOutcome(done.ok ? { text: "Imported. All of it is here now.", trouble: false } : { text: done.error, trouble: true });
    onChange();
  };
  return (
    <ImportSection
      plan={chosen && { file: chosen.file, ...describePlan(chosen.plan) }}
      outcome={outcome}
      onChoose={(file) => void choose(file)}
      onImport={() => chosen && void bringIn(chosen.plan)}
      onCancel={() => setChosen(null)}
    />
  );
}

const unreadable = { ok: false, error: "The file cannot be read: it was moved or changed meanwhile. Choose it again." } as const;

interface WatchingProps extends PartProps {
  readonly changes: number;
}

function Drafts({ archive, catalogue, changes, onChange }: WatchingProps & { readonly catalogue: Catalogue }): ReactNode {
  const [drafts, setDrafts] = useState<readonly ReplacedDraft[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change is the order to read again
  useEffect(() => {
    void archive.drafts().then((read) => setDrafts(read.ok ? read.value : []));
  }, [archive, changes]);
  if (drafts.length === 0) return null;
  const rows = drafts.map(({ id, exercise, at, code }) => ({
    id,
    title: catalogue.exercises.find((summary) => summary.id === exercise)?.title ?? exercise,
    href: exerciseHref(exercise),
    when: new Date(at).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" }),
    lines: code.split("\n").length,
  }));
  const putBack = async (id: string): Promise<void> => {
    const draft = drafts.find((one) => one.id === id);
    if (draft !== undefined) await archive.putBack(draft);
    onChange();
  };
  return <DraftsSection drafts={rows} onPutBack={(id) => void putBack(id)} />;
}

const ages = [
  { text: "older than a year", days: 365 },
  { text: "older than six months", days: 182 },
  { text: "older than three months", days: 91 },
  { text: "all", days: 0 },
] as const;

function Space({ archive, changes, onChange }: WatchingProps) {
  const { attempts } = useStores();
  const summaries = useStore(attempts, (state) => state.summaries);
  const [use, setUse] = useState<StorageUse | null>(null);
  const [site, setSite] = useState<Awaited<ReturnType<typeof siteStorage>>>(null);
  const [promised, setPromised] = useState<boolean | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [age, setAge] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change is the order to measure again
  useEffect(() => {
    void archive.measure().then((measured) => (measured.ok ? setUse(measured.value) : setOutcome({ text: measured.error, trouble: true })));
    void siteStorage().then(setSite);
    void promiseToKeep("look").then(setPromised);
  }, [archive, changes]);

  const free = (what: Freeable) => async () => {
    const freed = await archive.free(what);
    setOutcome(freed.ok ? { text: "Deleted.", trouble: false } : { text: freed.error, trouble: true });
    onChange();
  };
  const before = Date.now() - (ages[age]?.days ?? 0) * 86_400_000;
  const old = summaries.filter(({ at }) => at < before).length;
  return (
    <StorageSection
      rows={use && rowsOf(use, old, free, before, { selected: age, onSelect: setAge })}
      site={site}
      promised={promised}
      onAsk={() => void promiseToKeep("ask").then(setPromised)}
      outcome={outcome}
    />
  );
}

function rowsOf(
  use: StorageUse,
  old: number,
  free: (what: Freeable) => () => Promise<void>,
  before: number,
  choice: { readonly selected: number; readonly onSelect: (option: number) => void },
): StorageRow[] {
  return [
    { name: "Drafts, hints and places", bytes: use.work, free: null },
    {
      name: "Attempts",
      bytes: use.attempts,
      choice: { label: "Which attempts", options: ages.map(({ text }) => text), ...choice },
      free:
        old === 0
          ? null
          : {
              label: `Delete ${countOf(old, "attempt")}`,
              warning: "They leave the history and the calendar too. Save a file first if you may want them back.",
              onFree: () => void free({ kind: "attempts", before })(),
            },
    },
    {
      name: "Last results of each exercise",
      bytes: use.reports,
      free:
        use.reports === 0
          ? null
          : {
              label: "Delete last results",
              warning: "The Result and Verdict panes start empty next time. Attempts and drafts stay.",
              onFree: () => void free({ kind: "reports" })(),
            },
    },
    {
      name: "Replaced drafts",
      bytes: use.drafts,
      free:
        use.drafts === 0
          ? null
          : {
              label: "Delete replaced drafts",
              warning: "The drafts listed above are gone then. Save a file first if you may want them back.",
              onFree: () => void free({ kind: "drafts" })(),
            },
    },
  ];
}
