/** Routes, and the pages for what is not here: unknown addresses, loading and failing. */
import { lazy, type ReactNode, Suspense, useDeferredValue, useEffect, useRef } from "react";
import { Route, Router, Switch } from "wouter";
import { useStore } from "zustand";
import type { Catalogue } from "../core/exercise.ts";
import { Boundary } from "../ui/base/boundary.tsx";
import { Button } from "../ui/base/button.tsx";
import { Message } from "../ui/base/message.tsx";
import { exerciseAt, homeHref, usePath } from "./addresses.ts";
import { CommandHost } from "./command-host.tsx";
import { useTitle } from "./hooks.ts";
import { type Stores, useStores } from "./stores.ts";

const loadHome = () => import("./home-page.tsx");
const loadWorkbench = () => import("./workbench-page.tsx");
const ArchivePage = lazy(() => import("./archive-page.tsx"));
const AssignmentPage = lazy(() => import("./assignment-page.tsx"));
const PacksPage = lazy(() => import("./packs-page.tsx"));
const StudioPage = lazy(() => import("./studio-page.tsx"));
const HomePage = lazy(loadHome);
const WorkbenchPage = lazy(loadWorkbench);

/** Fetches what the address will show beside the catalogue, and starts its engine. What fails is asked for again when it is drawn. */
export async function fetchAhead({ catalogue, grader }: Stores): Promise<void> {
  const id = exerciseAt(location.hash);
  (id === null ? loadHome() : loadWorkbench()).catch(() => undefined);
  if (id === null) return;
  await catalogue.getState().loadExercise(id);
  const exercise = catalogue.getState().exercises[id];
  if (exercise?.kind === "ready") grader.warm(exercise.value);
}

interface AppProps {
  /** What the list's place shows until the list can be drawn. */
  readonly opening: ReactNode;
}

export function App({ opening }: AppProps) {
  const { catalogue, workspace } = useStores();
  // Deferred, so that a first screen is drawn in small steps and keeps no key or click waiting.
  const load = useDeferredValue(useStore(catalogue, (state) => state.catalogue));
  const restored = useDeferredValue(useStore(workspace, (state) => state.restored));
  if (load.kind === "failed")
    return (
      <Message page title="The exercises could not be loaded">
        <p>{load.because}</p>
        <Button look="primary" onPress={() => void catalogue.getState().loadCatalogue()}>
          Try again
        </Button>
      </Message>
    );
  if (load.kind === "loading" || !restored) return opening;
  return (
    <Router hook={usePath}>
      <CommandHost catalogue={load.value}>
        <Screens catalogue={load.value} opening={opening} />
      </CommandHost>
    </Router>
  );
}

function Screens({ catalogue, opening }: AppProps & { readonly catalogue: Catalogue }) {
  const isKnown = useDeferredValue(useStore(useStores().attempts, (state) => state.restored));
  return (
    <Switch>
      <Route path="/">
        {isKnown ? (
          <Screen>
            <Boundary name="The list of exercises">
              <Suspense fallback={opening}>
                <HomePage catalogue={catalogue} />
              </Suspense>
            </Boundary>
          </Screen>
        ) : (
          opening
        )}
      </Route>
      <Route path="/work">
        <Screen>
          <Boundary name="Your work">
            <Suspense fallback={<Waiting />}>
              <ArchivePage catalogue={catalogue} />
            </Suspense>
          </Boundary>
        </Screen>
      </Route>
      <Route path="/packs">
        <Screen>
          <Suspense fallback={<Waiting />}>
            <PacksPage />
          </Suspense>
        </Screen>
      </Route>
      <Route path="/studio/:draft?">
        {({ draft }) => (
          <Screen>
            <Boundary name="The Studio">
              <Suspense fallback={<Waiting />}>
                <StudioPage draft={draft} />
              </Suspense>
            </Boundary>
          </Screen>
        )}
      </Route>
      <Route path="/assignment/:code?">
        {({ code }) => (
          <Screen key={code}>
            <Suspense fallback={<Waiting />}>
              <AssignmentPage catalogue={catalogue} code={code} />
            </Suspense>
          </Screen>
        )}
      </Route>
      <Route path="/:pack/:exercise">
        {({ pack, exercise }) => {
          const summary = catalogue.exercises.find(({ id }) => id === `${pack}/${exercise}`);
          if (summary === undefined) return <Unknown />;
          return (
            <Screen key={summary.id}>
              <Boundary name="This exercise">
                <Suspense fallback={<Waiting />}>
                  <WorkbenchPage catalogue={catalogue} summary={summary} />
                </Suspense>
              </Boundary>
            </Screen>
          );
        }}
      </Route>
      <Route>
        <Unknown />
      </Route>
    </Switch>
  );
}

/** The link that led here is gone, so the focus goes to the new screen; on the first screen there is nothing to move. */
let isFirstScreen = true;

function Screen({ children }: { readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isFirstScreen) frame.current?.focus({ preventScroll: true });
    isFirstScreen = false;
  }, []);
  return (
    <div ref={frame} tabIndex={-1} className="screen">
      {children}
    </div>
  );
}

function Unknown() {
  useTitle("Not found · Greenroom");
  return (
    <Message page title="There is no page at this address">
      <p>The exercise may have been renamed, or the address was cut short when it was copied.</p>
      <p>
        <a href={homeHref}>See all exercises</a>
      </p>
    </Message>
  );
}

export function Waiting() {
  return <Message page title="Loading the exercises …" />;
}
