/** What the home screen keeps: what day it is, the filter in the address, the search, and the place in the list. */
import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import type { Catalogue } from "../core/exercise.ts";
import { type Day, dayOf } from "../state/days.ts";
import { type Filter, type Hits, parseFilter } from "../state/filter.ts";
import type { Search } from "../state/search.ts";
import { goTo, listHref, useAddressQuery } from "./addresses.ts";
import { useStores } from "./stores.ts";

/** The day and the time zone of the device; a page that stays open over midnight learns of it. */
export function useToday(): { readonly today: Day; readonly zone: string } {
  const zone = useMemo(() => Intl.DateTimeFormat().resolvedOptions().timeZone, []);
  const today = useSyncExternalStore(eachMinute, () => dayOf(Date.now(), zone));
  return { today, zone };
}

function eachMinute(changed: () => void): () => void {
  const timer = setInterval(changed, 60_000);
  return () => clearInterval(timer);
}

/** The address gets what is typed after a pause, because browsers let it be changed only so often. */
const typingPause = 300;

interface TypedFilter {
  readonly filter: Filter;
  readonly type: (query: string) => void;
  /** Puts what was typed into the address now, before a link leads away. */
  readonly settle: () => void;
  /** A step that Back takes back. */
  readonly change: (part: Partial<Filter>) => void;
}

/** The filter of the address, with what is being typed. */
export function useTypedFilter(): TypedFilter {
  const address = useAddressQuery();
  const shown = useMemo(() => parseFilter(address), [address]);
  const [typed, setTyped] = useState(shown.query);
  const [known, setKnown] = useState(shown.query);
  if (known !== shown.query) {
    // Back, a link, or what was typed has arrived.
    setKnown(shown.query);
    setTyped(shown.query);
  }
  const filter = useMemo(() => ({ ...shown, query: typed }), [shown, typed]);
  const isSettled = typed === shown.query;
  useEffect(() => {
    if (isSettled) return;
    const timer = setTimeout(() => goTo(listHref(filter), { replace: true }), typingPause);
    return () => clearTimeout(timer);
  }, [filter, isSettled]);
  return {
    filter,
    type: setTyped,
    settle: () => isSettled || goTo(listHref(filter), { replace: true }),
    change: (part) => goTo(listHref({ ...filter, ...part }), { replace: false }),
  };
}

interface Searching {
  /** Null where nothing is searched, and until the search can answer. */
  readonly hits: Hits;
  /** What one should know of the answer. */
  readonly note: string | null;
  /** Gets the search ready before it is used. */
  readonly prepare: () => void;
}

/** The search brings its library and the prompts' words along when it is first wanted; without the words it knows the catalogue. */
export function useSearch(catalogue: Catalogue, query: string): Searching {
  const { catalogue: store } = useStores();
  const words = useStore(store, (state) => state.searchWords);
  const [isPrepared, setPrepared] = useState(false);
  const [search, setSearch] = useState<Search | "missing" | null>(null);
  const isWanted = isPrepared || query.trim() !== "";
  const known = words?.kind === "ready" ? words.value : null;
  useEffect(() => {
    if (!isWanted) return;
    let isLate = false;
    const put = (made: Search | "missing") => isLate || setSearch(() => made);
    void store.getState().loadSearchWords();
    import("../state/search.ts")
      .then(({ createSearch }) => createSearch(catalogue, known ?? {}))
      .then(put)
      .catch(() => put("missing"));
    return () => {
      isLate = true;
    };
  }, [isWanted, catalogue, known, store]);
  const asked = useDeferredValue(query);
  const hits = useMemo(() => (typeof search === "function" ? search(asked) : null), [search, asked]);
  return { hits, note: query.trim() === "" ? null : describe(search, words?.kind === "failed"), prepare: () => setPrepared(true) };
}

function describe(search: Search | "missing" | null, isWithoutWords: boolean): string | null {
  if (search === "missing") return "The search could not be loaded. Filters still work; it is tried again when the page is loaded anew.";
  if (search === null) return "Getting the search ready …";
  return isWithoutWords ? "The prompts’ words could not be loaded, so only titles, topics, packs and roles are searched." : null;
}

/** Where the list was left: coming back to the same address finds it there. */
let left = { address: "", top: 0 };

/** Whether one comes back to the list; its place is then found again once it is drawn. */
export function useLeftPlace(): boolean {
  const address = useAddressQuery();
  const [isReturning] = useState(left.address === address && left.top > 0);
  const shown = useRef(address);
  useLayoutEffect(() => {
    shown.current = address;
  }, [address]);
  useLayoutEffect(() => {
    if (isReturning) scrollTo(0, left.top);
    return () => {
      left = { address: shown.current, top: scrollY };
    };
  }, [isReturning]);
  return isReturning;
}
