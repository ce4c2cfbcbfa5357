import { serialOfText } from '../calendar/serial.ts';

/** Day serial of an ISO date of the sample; throws when it is none. */
export function sampleDay(text: string): number {
  const serial = serialOfText(text);
  if (serial === null) throw new RangeError(`${text} is no date`);
  return serial;
}

/** The cycle of the sample. */
export const sampleCycle = { startDate: sampleDay('2026-10-01'), dueDate: sampleDay('2026-12-31') };
