/** The fields of the Studio's forms. What is typed stays as it was typed for as long as it means what the file says. */
import { type ReactNode, useId, useState } from "react";

interface FieldProps {
  readonly label: string;
  /** What belongs there, under the field. */
  readonly note?: string;
  readonly children: (id: string) => ReactNode;
}

function Field({ label, note, children }: FieldProps) {
  const id = useId();
  return (
    <div className="studio-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {note !== undefined && <p id={`${id}-note`}>{note}</p>}
    </div>
  );
}

const describedBy = (id: string, note: string | undefined) => (note === undefined ? {} : { "aria-describedby": `${id}-note` });

interface TextFieldProps {
  readonly label: string;
  readonly note?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function TextField({ label, note, value, onChange }: TextFieldProps) {
  return (
    <Field label={label} {...(note === undefined ? {} : { note })}>
      {(id) => (
        <input
          id={id}
          className="studio-input"
          value={value}
          autoComplete="off"
          {...describedBy(id, note)}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

/** Several lines of text, as high as they need. */
export function AreaField({ label, note, value, onChange }: TextFieldProps) {
  return (
    <Field label={label} {...(note === undefined ? {} : { note })}>
      {(id) => (
        <textarea
          id={id}
          className="studio-input studio-area"
          value={value}
          rows={3}
          {...describedBy(id, note)}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

interface NumberFieldProps {
  readonly label: string;
  /** As the file has it: perhaps nothing, perhaps no number. */
  readonly value: string;
  readonly onChange: (value: number | string | null) => void;
}

export function NumberField({ label, value, onChange }: NumberFieldProps) {
  return <TextField label={label} value={value} onChange={(typed) => onChange(typed.trim() === "" ? null : asNumber(typed))} />;
}

export const asNumber = (typed: string): number | string => (/^\d+(\.\d+)?$/.test(typed.trim()) ? Number(typed) : typed);

interface ListFieldProps {
  readonly label: string;
  readonly note?: string;
  readonly items: readonly string[];
  readonly onChange: (items: readonly string[]) => void;
}

/** Short texts, parted by commas. */
export function ListField({ label, note, items, onChange }: ListFieldProps) {
  const [typed, setTyped] = useState("");
  const isSame = partsOf(typed).join("\n") === items.join("\n");
  return (
    <TextField
      label={label}
      {...(note === undefined ? {} : { note })}
      value={isSame ? typed : items.join(", ")}
      onChange={(text) => {
        setTyped(text);
        onChange(partsOf(text));
      }}
    />
  );
}

const partsOf = (text: string): string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly onChange: (value: string) => void;
}

export function SelectField({ label, ...props }: SelectFieldProps) {
  return <Field label={label}>{(id) => <Select id={id} {...props} />}</Field>;
}

interface SelectProps extends Omit<SelectFieldProps, "label"> {
  readonly id?: string;
  /** Where there is no label beside it. */
  readonly label?: string;
}

/** What the file has and the list has not is shown too. */
export function Select({ id, label, value, options, onChange }: SelectProps) {
  const all = options.includes(value) ? options : [value, ...options];
  return (
    <select id={id} aria-label={label} className="studio-input" value={value} onChange={({ target }) => onChange(target.value)}>
      {all.map((option) => (
        <option key={option} value={option}>
          {option === "" ? "—" : option}
        </option>
      ))}
    </select>
  );
}

/** A field in a row of a table, whose label is not drawn. */
export function Cell({ label, value, onChange }: TextFieldProps) {
  return (
    <input className="studio-input" aria-label={label} value={value} autoComplete="off" onChange={({ target }) => onChange(target.value)} />
  );
}

interface AddByNameProps {
  readonly label: string;
  readonly placeholder: string;
  readonly action: ReactNode;
  readonly onAdd: (name: string) => boolean;
  /** More to choose, before the button. */
  readonly children?: ReactNode;
}

/** A name and a button; the name stays where it was not taken. */
export function AddByName({ label, placeholder, action, onAdd, children }: AddByNameProps) {
  const [name, setName] = useState("");
  return (
    <form
      className="studio-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "" && onAdd(name.trim())) setName("");
      }}
    >
      <input
        className="studio-input"
        aria-label={label}
        placeholder={placeholder}
        value={name}
        autoComplete="off"
        onChange={({ target }) => setName(target.value)}
      />
      {children}
      <button type="submit" className="button button-plain" aria-disabled={name.trim() === "" || undefined}>
        {action}
      </button>
    </form>
  );
}
