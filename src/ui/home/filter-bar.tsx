/** Search, filters and sort above the list. */
import { Search, X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { type Difficulty, difficulties, type Language } from "../../core/exercise.ts";
import { Button } from "../base/button.tsx";
import { difficultyNames, languageNames, sortNames, type statusNames } from "./words.ts";
import "./filter-bar.css";

/** What is set; an empty list or text is not. */
interface FilterChoice {
  readonly query: string;
  readonly languages: readonly Language[];
  readonly difficulties: readonly Difficulty[];
  readonly statuses: readonly (keyof typeof statusNames)[];
  readonly pack: string;
  readonly role: string;
  readonly topic: string;
  readonly sort: keyof typeof sortNames;
}

/** What there is to choose from. */
export interface FilterOptions {
  readonly packs: readonly { readonly name: string; readonly title: string }[];
  readonly roles: readonly string[];
  /** By area; those of no area under null. */
  readonly topics: readonly { readonly area: string | null; readonly topics: readonly string[] }[];
}

export interface FilterBarProps {
  readonly choice: FilterChoice;
  readonly options: FilterOptions;
  /** How many are listed, in words. */
  readonly found: string;
  /** Whether there is something to clear here; an empty list says so itself. */
  readonly canClear: boolean;
  /** Whether the filters are folded away until they are asked for. */
  readonly isNarrow: boolean;
  readonly onType: (query: string) => void;
  /** The search was entered or left. */
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onChoose: (part: Partial<FilterChoice>) => void;
  readonly onClear: () => void;
  /** Enter: to the first of the list. */
  readonly onEnter: () => void;
}

export function FilterBar(props: FilterBarProps) {
  const { found, isNarrow, canClear, choice } = props;
  const { languages, difficulties: levels, statuses, pack, role, topic } = choice;
  const set = [...languages, ...levels, ...statuses, pack, role, topic].filter((value) => value !== "").length;
  return (
    <div className="filter-bar">
      <SearchBox {...props} />
      {isNarrow ? (
        <details className="filter-fold">
          <summary>Filter and sort{set > 0 && ` · ${set} set`}</summary>
          <Filters {...props} />
        </details>
      ) : (
        <Filters {...props} />
      )}
      <p className="filter-found">
        <span role="status">{found}</span>
        {canClear && (
          <Button look="quiet" icon={X} onPress={props.onClear}>
            Show all
          </Button>
        )}
      </p>
    </div>
  );
}

function SearchBox({ choice, onType, onFocus, onBlur, onEnter }: FilterBarProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focusOnSlash = (event: globalThis.KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener("keydown", focusOnSlash);
    return () => document.removeEventListener("keydown", focusOnSlash);
  }, []);
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") onEnter();
    if (event.key === "Escape") onType("");
  };
  return (
    <label className="filter-search">
      <Search size={16} aria-hidden="true" />
      <input
        ref={input}
        type="search"
        data-walk="search"
        aria-label="Search exercises"
        aria-keyshortcuts="/"
        placeholder="Search titles, topics and prompts"
        autoComplete="off"
        spellCheck={false}
        value={choice.query}
        onChange={(event) => onType(event.target.value)}
        onFocus={onFocus}
        onBlur={onBlur}
        onKeyDown={press}
      />
      <span aria-hidden="true">
        <kbd>/</kbd>
      </span>
    </label>
  );
}

const statuses = ["untouched", "tried", "passed", "due"] as const;
const sorts = ["order", "title", "difficulty", "minutes", "recent"] as const;

function Filters({ choice, options, onChoose }: FilterBarProps) {
  return (
    <div className="filter-filters">
      <Toggles
        label="Language"
        names={languageNames}
        values={["sql", "python"]}
        chosen={choice.languages}
        onChoose={(languages) => onChoose({ languages })}
      />
      <Toggles
        label="Difficulty"
        names={difficultyNames}
        values={difficulties}
        chosen={choice.difficulties}
        onChoose={(levels) => onChoose({ difficulties: levels })}
      />
      <Toggles
        label="State"
        names={{ untouched: "Not tried", tried: "Tried", passed: "Passed", due: "Due" }}
        values={statuses}
        chosen={choice.statuses}
        onChoose={(chosen) => onChoose({ statuses: chosen })}
      />
      <Choice
        label="Pack"
        value={choice.pack}
        isKnown={isAny(
          choice.pack,
          options.packs.map(({ name }) => name),
        )}
        onChoose={(pack) => onChoose({ pack })}
      >
        <option value="">Any pack</option>
        {options.packs.map(({ name, title }) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </Choice>
      <Choice label="Role" value={choice.role} isKnown={isAny(choice.role, options.roles)} onChoose={(role) => onChoose({ role })}>
        <option value="">Any role</option>
        {options.roles.map((role) => (
          <option key={role}>{role}</option>
        ))}
      </Choice>
      <Choice
        label="Topic"
        value={choice.topic}
        isKnown={isAny(
          choice.topic,
          options.topics.flatMap(({ topics }) => topics),
        )}
        onChoose={(topic) => onChoose({ topic })}
      >
        <option value="">Any topic</option>
        {options.topics.map(({ area, topics }) => (
          <optgroup key={area} label={area ?? "Others"}>
            {topics.map((topic) => (
              <option key={topic}>{topic}</option>
            ))}
          </optgroup>
        ))}
      </Choice>
      <Choice label="Sort" value={choice.sort} onChoose={(value) => onChoose({ sort: sorts.find((sort) => sort === value) ?? "order" })}>
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {sort === "order" && choice.query.trim() !== "" ? "Best match" : sortNames[sort]}
          </option>
        ))}
      </Choice>
    </div>
  );
}

const isAny = (value: string, options: readonly string[]): boolean => value === "" || options.includes(value);

interface TogglesProps<T extends string> {
  readonly label: string;
  readonly names: Readonly<Record<T, string>>;
  readonly values: readonly T[];
  readonly chosen: readonly T[];
  readonly onChoose: (chosen: readonly T[]) => void;
}

function Toggles<T extends string>({ label, names, values, chosen, onChoose }: TogglesProps<T>) {
  return (
    <fieldset className="filter-toggles">
      <legend className="visually-hidden">{label}</legend>
      {values.map((value) => (
        <Button
          key={value}
          pressed={chosen.includes(value)}
          onPress={() => onChoose(values.filter((one) => (one === value) !== chosen.includes(one)))}
        >
          {names[value]}
        </Button>
      ))}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** False for a value that is not among the options, from an old address perhaps. */
  readonly isKnown?: boolean;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, isKnown = true, onChoose, children }: ChoiceProps) {
  return (
    <select
      className="filter-choice"
      aria-label={label}
      value={value}
      data-set={(label !== "Sort" && value !== "") || undefined}
      onChange={(event) => onChoose(event.target.value)}
    >
      {children}
      {isKnown || <option>{value}</option>}
    </select>
  );
}
