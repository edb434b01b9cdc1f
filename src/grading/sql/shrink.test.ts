/** Shrinking, on random data and with random differences: it keeps what it must and ends when told. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Data, rowCount, shrink, type TableShape } from "./shrink.ts";

const shapes: readonly TableShape[] = [
  { name: "users", columns: ["user_id", "country", "age"], unique: [[0]], references: [] },
  {
    name: "plays",
    columns: ["user_id", "day", "minutes"],
    unique: [],
    references: [{ column: 0, table: 0, to: 0 }],
  },
];

const id = fc.bigInt({ min: 1n, max: 60n });
const user = fc.tuple(id, fc.constantFrom("BR", "DE", "MX"), fc.option(fc.bigInt({ min: 0n, max: 99n })));
const play = fc.tuple(id, fc.constantFrom("2026-06-01", "2026-06-02"), fc.option(fc.bigInt({ min: 0n, max: 5000n })));
const database: fc.Arbitrary<Data> = fc.tuple(
  fc.uniqueArray(user, { selector: ([key]) => key, maxLength: 40 }),
  fc.array(play, { maxLength: 120 }),
);

/** What makes two imagined answers differ: enough minutes of users in one country, or enough orphans. */
const difference = fc.record({
  country: fc.constantFrom("BR", "DE", "MX"),
  minutes: fc.integer({ min: 1, max: 9000 }),
  orphans: fc.integer({ min: 0, max: 3 }),
});

const ids = (data: Data): Set<unknown> => new Set(data[0]?.map(([key]) => key));
const orphansOf = (data: Data): number => data[1]?.filter(([key]) => !ids(data).has(key)).length ?? 0;

function differsOn({ country, minutes, orphans }: { country: string; minutes: number; orphans: number }, data: Data): boolean {
  const there = new Set(data[0]?.flatMap(([key, place]) => (place === country ? [key] : [])));
  const sum = data[1]?.reduce((total, [key, , spent]) => total + (there.has(key) ? Number(spent) : 0), 0) ?? 0;
  return sum >= minutes && orphansOf(data) >= orphans;
}

const endless = { work: 1e9, outOfTime: () => false };

describe("shrink", () => {
  it("keeps the difference, the keys, the parents and the NULLs, never grows, and does the same again", () => {
    fc.assert(
      fc.property(database, difference, (data, wanted) => {
        const differs = (candidate: Data): boolean => differsOn(wanted, candidate);
        fc.pre(differs(data));
        const least = shrink({ shapes, data, hints: ["BR"], differs, limits: endless });
        expect(differs(least)).toBe(true);
        expect(rowCount(least)).toBeLessThanOrEqual(rowCount(data));
        expect(ids(least).size).toBe(least[0]?.length);
        // An orphan of the data that is left was one before: a row never loses its parent.
        expect(orphansOf(least)).toBeLessThanOrEqual(orphansOf(data));
        expect(least.flat(2).filter((value) => value === null).length).toBeLessThanOrEqual(
          data.flat(2).filter((value) => value === null).length,
        );
        expect(shrink({ shapes, data, hints: ["BR"], differs, limits: endless })).toEqual(least);
      }),
      { numRuns: 200 },
    );
  });

  it("leaves no row that could go alone", () => {
    fc.assert(
      fc.property(database, difference, (data, wanted) => {
        const differs = (candidate: Data): boolean => differsOn(wanted, candidate);
        fc.pre(differs(data));
        const least = shrink({ shapes, data, hints: [], differs, limits: endless });
        const plays = least[1] ?? [];
        for (const gone of plays.keys()) expect(differs([least[0] ?? [], plays.filter((_, index) => index !== gone)])).toBe(false);
      }),
    );
  });

  it("puts no more rows before the answers than it may, and stops when time is over", () => {
    fc.assert(
      fc.property(database, difference, fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 30 }), (data, wanted, work, calls) => {
        fc.pre(differsOn(wanted, data));
        let rows = 0;
        let asked = 0;
        const differs = (candidate: Data): boolean => {
          rows += rowCount(candidate);
          asked++;
          return differsOn(wanted, candidate);
        };
        const least = shrink({ shapes, data, hints: [], differs, limits: { work, outOfTime: () => asked >= calls } });
        expect(rows).toBeLessThanOrEqual(work);
        expect(asked).toBeLessThanOrEqual(calls);
        expect(differsOn(wanted, least)).toBe(true);
      }),
    );
  });

  it("finds two rows in two hundred thousand", () => {
    const users = Array.from({ length: 5000 }, (_, at) => [BigInt(at + 1), at % 3 === 0 ? "BR" : "DE", null]);
    const plays = Array.from({ length: 200_000 }, (_, at) => [BigInt((at % 5000) + 1), "2026-06-01", 60n]);
    const differs = (data: Data): boolean => differsOn({ country: "BR", minutes: 60, orphans: 0 }, data);
    expect(shrink({ shapes, data: [users, plays], hints: [], differs, limits: { work: 160_000, outOfTime: () => false } })).toEqual([
      [[1n, "BR", null]],
      [[1n, "2026-06-01", 60n]],
    ]);
  });

  it("makes values plainer within what the columns hold: ids from 1, round figures, one day", () => {
    const data: Data = [
      [
        [31n, "BR", 40n],
        [48n, "BR", 20n],
      ],
      [
        [31n, "2026-06-01", 3671n],
        [48n, "2026-06-02", 4312n],
      ],
    ];
    // Both users must have watched, and not for the same time.
    const differs = ([users = [], plays = []]: Data): boolean =>
      users.length === 2 && plays.length === 2 && plays[0]?.[2] !== plays[1]?.[2];
    expect(shrink({ shapes, data, hints: [], differs, limits: endless })).toEqual([
      [
        [1n, "BR", 40n],
        [2n, "BR", 20n],
      ],
      [
        [1n, "2026-06-01", 4000n],
        [2n, "2026-06-01", 4300n],
      ],
    ]);
  });
});
