import { type ChangeGate, changeGate } from './changeGate.ts';
import { firstRows, type Programme } from './readChange.ts';

/** The gate of one programme, by the first row of each step. */
export function gateOf(programme: Programme, gap: number): ChangeGate {
  const ratings = [...firstRows(programme)].flatMap(([step, { values }]) =>
    values.completion === null ? [] : [[step, values.completion] as const],
  );
  return changeGate(new Map(ratings), gap);
}
