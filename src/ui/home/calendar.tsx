/** A calendar of days practised: a column a week, a square a day, larger and darker the more was done on it. */
import "./calendar.css";

export interface PractisedDay {
  /** `2026-06-30`. */
  readonly day: string;
  readonly attempts: number;
}

interface CalendarProps {
  readonly label: string;
  /** Each from Monday; the last one ends with today. */
  readonly weeks: readonly (readonly PractisedDay[])[];
}

const step = 12;
const top = 16;
const left = 24;
/** A day with so many attempts reaches the level after this one's place. */
const levels = [1, 4, 10] as const;
const sizes = [4, 6, 8, 10] as const;

export function Calendar({ label, weeks }: CalendarProps) {
  return (
    <svg className="calendar" viewBox={`0 0 ${left + weeks.length * step} ${top + 7 * step}`} role="img" aria-label={label}>
      {["Mon", "Wed", "Fri", "Sun"].map((name, index) => (
        <text key={name} x={0} y={top + (2 * index + 0.5) * step} dominantBaseline="middle">
          {name}
        </text>
      ))}
      {weeks.map((days, week) => {
        const month = monthBegun(days, week);
        return (
          <g key={days[0]?.day} transform={`translate(${left + week * step} 0)`}>
            {month !== null && week < weeks.length - 1 && (
              <text x={1} y={8}>
                {month}
              </text>
            )}
            {days.map((day, weekday) => (
              <Square key={day.day} day={day} y={top + weekday * step} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

function Square({ day: { day, attempts }, y }: { readonly day: PractisedDay; readonly y: number }) {
  const level = levels.filter((least) => attempts >= least).length;
  const size = sizes[level] ?? 0;
  const inset = (step - size) / 2;
  return (
    <rect className="calendar-day" data-level={level} x={inset} y={y + inset} width={size} height={size} rx={size / 5}>
      <title>{`${day}: ${attempts === 0 ? "nothing" : `${attempts} attempts`}`}</title>
    </rect>
  );
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The month whose first day is in this week; the first column names none, since its name would run into the next one's. */
function monthBegun(days: readonly PractisedDay[], week: number): string | null {
  const first = week === 0 ? undefined : days.find(({ day }) => day.endsWith("-01"));
  return first === undefined ? null : (months[Number(first.day.slice(5, 7)) - 1] ?? null);
}
