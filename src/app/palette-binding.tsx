/** The palette and the sheet of shortcuts, bound to the table of commands and the catalogue. Loaded lazily by command-host.tsx. */
import { useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Catalogue } from "../core/exercise.ts";
import { Palette, type PaletteItem } from "../ui/palette/palette.tsx";
import { Shortcuts } from "../ui/palette/shortcuts.tsx";
import { exerciseHref } from "./addresses.ts";
import type { Overlay } from "./command-host.tsx";
import { type CommandName, commandNames, commands, keysOf } from "./commands.ts";
import { useStores } from "./stores.ts";

interface PaletteBindingProps {
  readonly catalogue: Catalogue;
  readonly overlay: Overlay;
  readonly onStart: (name: CommandName) => void;
  readonly onClose: () => void;
}

export default function PaletteBinding({ catalogue, overlay, onStart, onClose }: PaletteBindingProps) {
  const { settings, workspace } = useStores();
  const [open, setOpen] = useState(true);
  /** What was chosen happens when the dialog has gone and given the focus back. */
  const chosen = useRef<(() => void) | null>(null);
  const works = useStore(workspace, (state) => state.works);
  const singleKeys = useStore(settings, (state) => state.singleKeys);

  const groups = useMemo(() => {
    const titles = new Map(catalogue.packs.map(({ name, title }) => [name, title]));
    const commandItem = (name: CommandName): PaletteItem => ({
      id: name,
      title: commands[name].title,
      words: `${commands[name].group} ${commands[name].words ?? ""}`,
      keys: keysOf(name)[0],
      onChoose: () => onStart(name),
    });
    const exerciseItems = catalogue.exercises.map((exercise): PaletteItem => {
      const pack = titles.get(exercise.pack) ?? exercise.pack;
      const { id, name, title, difficulty, topics } = exercise;
      const language = exercise.language === "sql" ? "SQL" : "Python";
      return {
        id,
        title,
        about: `${pack} · ${language} · ${difficulty}${works[id]?.status === "passed" ? " · ✓ passed" : ""}`,
        words: `${topics.join(" ")} ${name.replaceAll("-", " ")}`,
        onChoose: () => location.assign(exerciseHref(id)),
      };
    });
    return [
      { title: "Commands", items: overlay.available.filter((name) => name !== "palette").map(commandItem) },
      { title: "Exercises", items: exerciseItems },
    ];
  }, [catalogue, overlay, works, onStart]);

  const dialog = {
    open,
    onClose: () => setOpen(false),
    onGone: () => {
      onClose();
      chosen.current?.();
    },
  };
  if (overlay.kind === "shortcuts") {
    const names = commandNames.filter((name) => keysOf(name).length > 0);
    return (
      <Shortcuts
        {...dialog}
        groups={[...new Set(names.map((name) => commands[name].group))].map((group) => ({
          title: group,
          rows: names.filter((name) => commands[name].group === group).map((name) => ({ title: commands[name].title, keys: keysOf(name) })),
        }))}
        singleKeys={singleKeys}
        onSingleKeys={settings.getState().setSingleKeys}
      />
    );
  }
  return (
    <Palette
      {...dialog}
      groups={groups}
      onChoose={({ onChoose }) => {
        chosen.current = onChoose;
        setOpen(false);
      }}
    />
  );
}
