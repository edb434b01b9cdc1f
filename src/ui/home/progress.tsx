/** How far one got: the days practised, areas, difficulty and packs. Loaded lazily, since the list comes first. */
import { memo, type ReactNode } from "react";
import { countOf } from "../base/format.ts";
import { Calendar, type PractisedDay } from "./calendar.tsx";
import { Meter } from "./meter.tsx";
import { Radar } from "./radar.tsx";
import { difficultyNames } from "./words.ts";
import "./progress.css";

interface Tally {
  readonly passed: number;
  readonly total: number;
}

export interface ProgressProps {
  /** Each from Monday; the last one ends with today. */
  readonly weeks: readonly (readonly PractisedDay[])[];
  readonly areas: readonly (Tally & { readonly area: string })[];
  readonly difficulties: readonly (Tally & { readonly difficulty: keyof typeof difficultyNames; readonly href: string })[];
  readonly packs: readonly (Tally & { readonly name: string; readonly title: string; readonly href: string })[];
}

export default memo(function Progress({ weeks, areas, difficulties, packs }: ProgressProps) {
  return (
    <div className="progress">
      <Days weeks={weeks} />
      <Areas areas={areas} />
      <section>
        <h2>Difficulty</h2>
        <Bars bars={difficulties.map(({ difficulty, ...bar }) => ({ ...bar, name: difficultyNames[difficulty] }))} />
      </section>
      <section>
        <h2>Packs</h2>
        <Bars bars={packs.map(({ title, ...bar }) => ({ ...bar, name: title }))} />
      </section>
    </div>
  );
});

function Days({ weeks }: Pick<ProgressProps, "weeks">) {
  const days = weeks.flat();
  const practised = days.filter(({ attempts }) => attempts > 0);
  const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))].map((month) => ({
    month,
    days: practised.filter(({ day }) => day.startsWith(month)),
  }));
  const sentence = `Practised on ${countOf(practised.length, "day")} in the last ${weeks.length} weeks`;
  return (
    <section>
      <h2>Days</h2>
      <p>{sentence}</p>
      <Calendar label={`${sentence}; the table below tells them by month.`} weeks={weeks} />
      <AsTable head={["Month", "Days", "Attempts"]}>
        {months.map(({ month, days: some }) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            <td>{some.length}</td>
            <td>{some.reduce((sum, { attempts }) => sum + attempts, 0)}</td>
          </tr>
        ))}
      </AsTable>
    </section>
  );
}

function Areas({ areas }: Pick<ProgressProps, "areas">) {
  // With fewer there is no area to draw, and packs may name topics that belong to none.
  if (areas.length < 3) return null;
  return (
    <section>
      <h2>Topics</h2>
      <Radar
        label="Share of the exercises passed, by area of topics; the table below has the figures."
        axes={areas.map(({ area, ...tally }) => ({ ...tally, name: area }))}
      />
      <AsTable head={["Area", "Passed", "Of"]}>
        {areas.map(({ area, passed, total }) => (
          <tr key={area}>
            <th scope="row">{area}</th>
            <td>{passed}</td>
            <td>{total}</td>
          </tr>
        ))}
      </AsTable>
    </section>
  );
}

function AsTable({ head, children }: { readonly head: readonly string[]; readonly children: ReactNode }) {
  return (
    <details>
      <summary>As a table</summary>
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </details>
  );
}

function Bars({ bars }: { readonly bars: readonly (Tally & { readonly name: string; readonly href: string })[] }) {
  return (
    <ul>
      {bars.map(({ name, href, passed, total }) => (
        <li key={name}>
          <a href={href}>{name}</a>
          <Meter passed={passed} total={total} />
        </li>
      ))}
    </ul>
  );
}
