/** The workbench screen: fetches the exercise, then binds its panes to the stores. Loaded lazily by app.tsx. */
import { useEffect } from "react";
import { useStore } from "zustand";
import type { Catalogue, ExerciseSummary } from "../core/exercise.ts";
import { Button } from "../ui/base/button.tsx";
import { Message } from "../ui/base/message.tsx";
import { homeHref } from "./addresses.ts";
import { useTitle } from "./hooks.ts";
import { useStores } from "./stores.ts";
import { Workbench } from "./workbench.tsx";

interface WorkbenchPageProps {
  readonly catalogue: Catalogue;
  readonly summary: ExerciseSummary;
}

export default function WorkbenchPage({ catalogue, summary }: WorkbenchPageProps) {
  const stores = useStores();
  const { id } = summary;
  const load = useStore(stores.catalogue, (state) => state.exercises[id]);
  useTitle(`${summary.title} · Greenroom`);
  useEffect(() => {
    void stores.catalogue.getState().loadExercise(id);
    void stores.workspace.getState().open(id);
  }, [stores, id]);

  if (load?.kind === "ready") return <Workbench catalogue={catalogue} exercise={load.value} />;
  if (load?.kind === "failed")
    return (
      <Message page title={`“${summary.title}” could not be loaded`}>
        <p>{load.because} Code that you wrote for it is safe on this device.</p>
        <Button look="primary" onPress={() => void stores.catalogue.getState().loadExercise(id)}>
          Try again
        </Button>
        <a href={homeHref}>See all exercises</a>
      </Message>
    );
  return <Message page title={`Loading “${summary.title}” …`} />;
}
