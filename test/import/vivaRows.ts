import { serialOfText } from '../../core/calendar/serial.ts';
import type { Cell } from '../../core/sheet/cell.ts';

/** Header line of an export of 2025; further check-ins stand in columns without a header. */
export const vivaHeader: readonly string[] = [
  ...['Id', 'Title', 'Team', 'Creator', 'Owner', 'Period', 'Start Date', 'End Date', 'Description'],
  ...['Aligned To (weight, Objective ID)', 'Metric Name', 'Unit', 'Target', 'Object Type'],
  ...['Goal Type', 'Start', 'Created At', 'Last Check-in', 'Progress %', 'Actual Progress'],
  ...['Status', 'Last Check-in Note', 'Score', 'Checkins'],
];

const defaults: Readonly<Record<string, Cell>> = {
  Period: 'Annual 2026',
  'Start Date': '2026-01-01',
  'End Date': '2026-12-31',
};

/** A row of such an export by header; further check-ins follow as `more`. */
export function vivaRow(
  cells: Readonly<Record<string, Cell>>,
  more: readonly Cell[] = [],
): readonly Cell[] {
  const row = { ...defaults, ...cells };
  return [...vivaHeader.map((header) => row[header] ?? null), ...more];
}

/** Day serial of an ISO date. */
export function day(iso: string): number {
  const serial = serialOfText(iso);
  if (serial === null) throw new RangeError(iso);
  return serial;
}
