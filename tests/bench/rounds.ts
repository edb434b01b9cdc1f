/** Rounds in which what is compared takes turns: A B A B …, so that a slow moment of the machine meets both. */

/** Measures once and gives one or more numbers by name. */
export type Step = () => Promise<Readonly<Record<string, number>>>;

export interface Samples {
  /** All numbers of one name; throws where there are none. */
  of(name: string): number[];
}

/** Runs the steps in order, `rounds` times. `warmUp` rounds before them are not counted. */
export async function alternate(rounds: number, steps: readonly Step[], { warmUp = 0 } = {}): Promise<Samples> {
  const samples = new Map<string, number[]>();
  for (let round = -warmUp; round < rounds; round++)
    for (const step of steps) {
      const measured = await step();
      if (round >= 0) for (const [name, value] of Object.entries(measured)) samples.set(name, [...(samples.get(name) ?? []), value]);
    }
  return {
    of(name) {
      const found = samples.get(name);
      if (found === undefined) throw new Error(`Nothing was measured as ${name}.`);
      return found;
    },
  };
}
