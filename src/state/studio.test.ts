/** Packs being written: kept as they change, read while they are typed, taken in and handed out unchanged, verified and cancelled. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { entriesOf, filesWith } from "../../tests/malicious-packs/good.ts";
import { makeZip } from "../../tests/malicious-packs/zips.ts";
import { err, ok } from "../core/result.ts";
import { addExercise, removeFolder } from "../packs/author.ts";
import { type PackSource, readSource } from "../packs/check.ts";
import { readDraft } from "../packs/draft.ts";
import type { VerifyEvent } from "../packs/verification.ts";
import { createStudio, type PackDraft, type StudioStorage } from "./studio.ts";

const kept = new Map<string, { readonly draft: PackDraft; readonly files: Map<string, string> }>();
let fault: string | null = null;
let saves: (readonly string[])[] = [];
/** Of other tabs. */
let listeners: ((id: string) => void)[] = [];
const storage: StudioStorage = {
  load: async () => ok([...kept.values()].map(({ draft }) => draft)),
  files: async (id) => ok(new Map(kept.get(id)?.files)),
  async save(draft, changes) {
    if (fault !== null) return err(fault);
    const files = new Map(kept.get(draft.id)?.files);
    for (const [path, text] of changes)
      if (text === null) files.delete(path);
      else files.set(path, text);
    kept.set(draft.id, { draft, files });
    saves.push([...changes.keys()]);
    return ok(null);
  },
  async remove(id) {
    kept.delete(id);
    return ok(null);
  },
  subscribe: (listener) => void listeners.push(listener),
};
const templates = {
  pack: new Map([["pack.yaml", 'schema: 1\ntitle: "TODO: a title"\nabout: About.\nversion: 1\nexercises: [] # in order\n']]),
  sql: new Map([["exercise.yaml", "language: sql\ndataset: DATASET\ntables: [users]\n"]]),
  python: new Map([["exercise.yaml", "language: python\n"]]),
};
type Verify = Parameters<typeof createStudio>[0]["verify"];
const make = (verify: Verify = async () => 0) =>
  createStudio({ storage, templates, take: async (source) => readSource(source), read: async (pack) => readDraft(pack), verify });

const zip = (changes = {}): PackSource => ({ kind: "zip", bytes: makeZip(entriesOf(filesWith(changes))) });
async function taken(store = make(), source = zip()) {
  await store.getState().take("corner-shop.zip", async () => ok(source));
  return store;
}

beforeEach(() => {
  kept.clear();
  fault = null;
  saves = [];
  listeners = [];
});

describe("the Studio", () => {
  it("hands out a pack as it took it in, and has it after a reload", async () => {
    const store = await taken();
    const read = readSource({ kind: "zip", bytes: store.getState().zip()?.bytes ?? new Uint8Array() });
    const files = (read.ok ? [...read.value.files] : []).map(([path, text]) => [`corner-shop/${path}`, text]);
    expect(files.sort()).toEqual([...filesWith()].sort());

    const later = make();
    await later.getState().load();
    await later.getState().openDraft(later.getState().drafts?.[0]?.id ?? "");
    expect(later.getState().open?.files).toEqual(store.getState().open?.files);
    expect(later.getState().reading?.issues).toEqual([]);
  });

  it("takes in a pack with faults and tells them, but not what is no pack", async () => {
    const store = await taken(make(), zip({ "double-it/hints.md": "## One\nOnly.\n" }));
    expect(store.getState().reading?.issues).toMatchObject([{ file: "double-it/hints.md", rule: "format" }]);
    await store.getState().take("x.zip", async () => ok({ kind: "zip", bytes: new Uint8Array([1, 2, 3]) }));
    expect(store.getState().refused?.issues).toMatchObject([{ rule: "zip" }]);
    await store.getState().take("y.zip", async () => err("The file is gone."));
    expect(store.getState().refused?.issues).toMatchObject([{ message: "The file is gone." }]);
    expect(store.getState().open?.draft.name).toBe("corner-shop");
  });

  it("tells of a second pack of the same name, however it comes", async () => {
    const store = await taken();
    await taken(store);
    expect(store.getState().refused?.issues[0]?.message).toContain("“corner-shop” is in the Studio already");
    await store.getState().create("corner-shop", "");
    expect(store.getState().notice).toContain("already");
    await store.getState().create("other", "Other");
    store.getState().rename("corner-shop");
    expect(store.getState().open?.draft.name).toBe("other");
    expect(kept.size).toBe(2);
  });

  it("saves what changes and nothing else, soon after it was typed", async () => {
    const store = await taken();
    saves = [];
    vi.useFakeTimers();
    try {
      store.getState().type("double-it/prompt.md", "a");
      store.getState().type("double-it/prompt.md", "ab");
      expect(store.getState().save).toEqual({ kind: "saving" });
      await vi.advanceTimersByTimeAsync(1_000);
    } finally {
      vi.useRealTimers();
    }
    expect(saves).toEqual([["double-it/prompt.md"]]);
    expect(store.getState().save?.kind).toBe("saved");
    expect([...kept.values()][0]?.files.get("double-it/prompt.md")).toBe("ab");
  });

  it("takes over what another tab saves, but not over what is typed here", async () => {
    const store = await taken();
    const id = store.getState().open?.draft.id ?? "";
    const stored = kept.get(id);
    stored?.files.set("double-it/prompt.md", "theirs").set("double-it/explanation.md", "theirs too");
    store.getState().type("double-it/prompt.md", "mine");
    const { revision } = store.getState();
    for (const tell of listeners) tell(id);
    await vi.waitFor(() => expect(store.getState().revision).toBe(revision + 1));
    const files = store.getState().open?.files;
    expect([files?.get("double-it/prompt.md"), files?.get("double-it/explanation.md")]).toEqual(["mine", "theirs too"]);
  });

  it("keeps all of a pack that another tab has deleted, once it is changed here", async () => {
    const store = await taken();
    const id = store.getState().open?.draft.id ?? "";
    kept.delete(id);
    for (const tell of listeners) tell(id);
    await vi.waitFor(() => expect(store.getState().notice).toContain("deleted in another tab"));
    store.getState().type("double-it/prompt.md", "still here");
    await store.getState().flush();
    expect(kept.get(id)?.files).toEqual(store.getState().open?.files);
  });

  it("tells when the storage fails, keeps the pack open, and saves all of it later", async () => {
    const store = await taken();
    fault = "The pack cannot be saved: full.";
    store.getState().type("double-it/prompt.md", "kept");
    await store.getState().close();
    expect(store.getState()).toMatchObject({ notice: fault, save: { kind: "failed" } });
    expect(store.getState().open).not.toBeNull();
    fault = null;
    store.getState().type("double-it/explanation.md", "too");
    await store.getState().close();
    expect(store.getState().open).toBeNull();
    const files = [...kept.values()][0]?.files;
    expect([files?.get("double-it/prompt.md"), files?.get("double-it/explanation.md")]).toEqual(["kept", "too"]);
    expect(store.getState().notice).toBeNull();
  });

  it("changes a value by the form, keeps comments, and has editors take over the text", async () => {
    const store = make();
    await store.getState().create("mine", "Mine");
    const { revision } = store.getState();
    store.getState().set("pack.yaml", ["about"], "Something: else.");
    expect(store.getState().open?.files.get("pack.yaml")).toBe(
      'schema: 1\ntitle: "Mine"\nabout: "Something: else."\nversion: 1\nexercises: [] # in order\n',
    );
    expect(store.getState().revision).toBe(revision + 1);
    store.getState().type("pack.yaml", "title: [");
    store.getState().set("pack.yaml", ["about"], "x");
    expect(store.getState().notice).toContain("pack.yaml: The text is no YAML");
  });

  it("reads what is typed, a moment later", async () => {
    const store = await taken();
    store.getState().type("double-it/exercise.yaml", "title: [");
    await vi.waitFor(() => expect(store.getState().reading?.issues).toMatchObject([{ file: "double-it/exercise.yaml", rule: "yaml" }]));
  });

  it("adds and removes exercises", async () => {
    const store = await taken();
    expect(store.getState().change((files) => addExercise(files, "third", "sql", templates))).toBe(true);
    expect(store.getState().open?.files.get("pack.yaml")).toContain("- third\n");
    expect(store.getState().change((files) => addExercise(files, "third", "sql", templates))).toBe(false);
    expect(store.getState().notice).toContain("“third” already");
    store.getState().change((files) => removeFolder(files, "third"));
    expect([...(store.getState().open?.files.keys() ?? [])].some((path) => path.startsWith("third/"))).toBe(false);
  });
});

describe("its verification", () => {
  const line = {
    exercise: "added.corner-shop/double-it",
    file: "wrong/slip.py",
    demand: "fails with values",
    status: "passed",
    findings: [],
  } as const;
  const verification = {
    exercise: "added.corner-shop/double-it",
    right: 2,
    wrong: 1,
    idle: [],
    gradingMs: 1,
    mutants: { total: 1, caught: 0, survivors: ["line 2: a → b"] },
    errors: [],
    warnings: [],
  };
  const events: VerifyEvent[] = [
    { kind: "answer", line: { ...line, ok: true }, done: 1, total: 2 },
    { kind: "answer", line: { ...line, ok: false }, done: 2, total: 2 },
    { kind: "mutant", done: 1, total: 1 },
    { kind: "exercise", verification },
  ];

  it("shows how far it is and what it found, of the exercise that was asked for", async () => {
    let asked: readonly string[] = [];
    const store = await taken(
      make(async (pack, _, onEvent) => {
        asked = pack.parsed.map(({ exercise }) => exercise.id);
        for (const event of events) onEvent(event);
        return 1;
      }),
      // The other one is not sound.
      zip({ "count-orders/hints.md": "" }),
    );
    await store.getState().verify({ exercise: "double-it", withMutants: true });
    expect(asked).toEqual(["added.corner-shop/double-it"]);
    expect(store.getState().verification).toMatchObject({
      step: "done",
      answers: { done: 2, total: 2 },
      mutants: { done: 1, total: 1 },
      wrong: [{ file: "wrong/slip.py" }],
      exercises: [verification],
      faults: 1,
      isStale: false,
    });
    store.getState().type("double-it/prompt.md", "other");
    expect(store.getState().verification?.isStale).toBe(true);
    await store.getState().verify({ exercise: null, withMutants: true });
    expect(store.getState().verification).toMatchObject({ step: "failed", because: expect.stringContaining("mend") });
  });

  it("can be cancelled, and what comes late is not shown", async () => {
    let late = (_: VerifyEvent): void => undefined;
    let aborted = false;
    const store = await taken(
      make(
        (_, __, onEvent, signal) =>
          new Promise((resolve) => {
            late = onEvent;
            signal.addEventListener("abort", () => {
              aborted = true;
              resolve(0);
            });
          }),
      ),
    );
    const over = store.getState().verify({ exercise: null, withMutants: false });
    await vi.waitFor(() => expect(late.length).toBe(1));
    store.getState().cancel();
    await over;
    for (const event of events) late(event);
    expect([aborted, store.getState().verification]).toMatchObject([true, { step: "cancelled", exercises: [] }]);
  });

  it("says why it cannot be done", async () => {
    const store = await taken(make(() => Promise.reject(new Error("SQLite cannot be had."))));
    await store.getState().verify({ exercise: null, withMutants: true });
    expect(store.getState().verification).toMatchObject({ step: "failed", because: "SQLite cannot be had." });
  });
});
