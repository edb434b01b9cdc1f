/** Assignments: the form that makes one, and the list of the one that a link names. Loaded lazily by app.tsx. */
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Catalogue } from "../core/exercise.ts";
import { type Assignment, decodeAssignment, encodeAssignment, readAssignmentFile, writeAssignmentFile } from "../state/assignment.ts";
import type { Outcome } from "../ui/archive/your-work.tsx";
import { AssignmentView } from "../ui/assignment/assignment.tsx";
import { AssignmentForm } from "../ui/assignment/assignment-form.tsx";
import { Logo } from "../ui/base/logo.tsx";
import { Message } from "../ui/base/message.tsx";
import { assignmentHref, exerciseHref, homeHref } from "./addresses.ts";
import { download } from "./download.ts";
import { Foot } from "./foot.tsx";
import { useTitle } from "./hooks.ts";
import { useStores } from "./stores.ts";

interface AssignmentPageProps {
  readonly catalogue: Catalogue;
  /** What follows in the address; undefined where one is to be made. */
  readonly code: string | undefined;
}

export default function AssignmentPage({ catalogue, code }: AssignmentPageProps) {
  const decoded = code === undefined ? undefined : decodeAssignment(code);
  useTitle("Assignment · Greenroom");
  return (
    <div className="assignment-page">
      <header className="home-bar">
        <Logo href={homeHref} />
      </header>
      {code === undefined || decoded === undefined ? (
        <Form catalogue={catalogue} />
      ) : decoded.ok ? (
        <View catalogue={catalogue} code={code} assignment={decoded.value} />
      ) : (
        <Message page title="This assignment cannot be opened">
          <p>{decoded.error}</p>
        </Message>
      )}
      <Foot />
    </div>
  );
}

function Form({ catalogue }: { readonly catalogue: Catalogue }) {
  const [notice, setNotice] = useState<string | null>(null);
  const linkOf = (assignment: Assignment): string => new URL(assignmentHref(encodeAssignment(assignment)), location.href).href;
  return (
    <AssignmentForm
      packs={catalogue.packs.map(({ name, title }) => ({ title, exercises: catalogue.exercises.filter(({ pack }) => pack === name) }))}
      linkOf={linkOf}
      onCopy={(link) =>
        void navigator.clipboard
          .writeText(link)
          .catch(() => setNotice("The browser does not let this page copy; mark the link and copy it."))
      }
      onSave={(draft) => download("assignment.json", writeAssignmentFile(draft))}
      onOpenFile={(file) =>
        void file.text().then((text) => {
          const read = readAssignmentFile(text);
          if (read.ok) location.hash = assignmentHref(encodeAssignment(read.value));
          else setNotice(read.error);
        })
      }
      notice={notice}
    />
  );
}

interface ViewProps {
  readonly catalogue: Catalogue;
  readonly code: string;
  readonly assignment: Assignment;
}

function View({ catalogue, code, assignment }: ViewProps) {
  const stores = useStores();
  const { assignments, workspace } = stores;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const current = useStore(assignments, (state) => state.current);
  const works = useStore(workspace, (state) => state.works);
  const startedAt = current?.code === code ? current.startedAt : null;
  const now = useClock(startedAt !== null && assignment.minutes !== null);
  const { start, leave } = assignments.getState();
  const known = catalogue.exercises.filter(({ id }) => assignment.exercises.includes(id));
  return (
    <AssignmentView
      {...assignment}
      exercises={known.map((summary) => ({
        summary,
        status: works[summary.id]?.status ?? "untouched",
        packTitle: catalogue.packs.find(({ name }) => name === summary.pack)?.title ?? summary.pack,
        href: exerciseHref(summary.id),
      }))}
      unknown={assignment.exercises.filter((id) => !known.some((summary) => summary.id === id))}
      started={startedAt !== null}
      secondsLeft={startedAt === null || assignment.minutes === null ? null : assignment.minutes * 60 - (now - startedAt) / 1000}
      onStart={() => start(code, Date.now())}
      onLeave={leave}
      onHandIn={(candidate) => void import("./archive.ts").then(({ handIn }) => handIn(stores, candidate, assignment)).then(setOutcome)}
      outcome={outcome}
    />
  );
}

/** The time, each second while it is looked at. */
function useClock(running: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!running) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return now;
}
