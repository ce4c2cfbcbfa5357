import { describe, expect, it } from 'vitest';
import { isoOfSerial, serialOfText } from '../../core/calendar/serial.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { readDate } from '../../core/sheet/values/readDate.ts';
import type { ValueContext } from '../../core/sheet/values/reading.ts';

function spanOf(cell: Cell, context: ValueContext = { locale: null }): string {
  const reading = readDate(cell, context);
  if (reading.kind === 'missing') return 'missing';
  if (reading.kind === 'issue') return reading.issue.code;
  const { first, last } = reading.value;
  return first === last ? isoOfSerial(first) : `${isoOfSerial(first)} to ${isoOfSerial(last)}`;
}

describe('readDate', () => {
  it.each<[Cell, string]>([
    ['2026-03-31', '2026-03-31'],
    ['2026/3/31', '2026-03-31'],
    ['31/12/2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['31.12.26', '2026-12-31'],
    ['5/5/2026', '2026-05-05'],
    ['12 März 2026', '2026-03-12'],
    ['March 3, 2026', '2026-03-03'],
    ['31 de marzo de 2026', '2026-03-31'],
    ['1er janvier 2026', '2026-01-01'],
    ['12-Jan-26', '2026-01-12'],
    ['2026年3月31日', '2026-03-31'],
    ['22/02/2026 13:09:25', '2026-02-22'],
    [serialOfText('2026-03-31'), '2026-03-31'],
    [46112.75, '2026-03-31'],
    ['Q3 2025', '2025-07-01 to 2025-09-30'],
    ['2025-Q3', '2025-07-01 to 2025-09-30'],
    ['3. Quartal 2025', '2025-07-01 to 2025-09-30'],
    ['2025年第3季度', '2025-07-01 to 2025-09-30'],
    ['Feb 2028', '2028-02-01 to 2028-02-29'],
    ['2026', '2026-01-01 to 2026-12-31'],
    [2026, '2026-01-01 to 2026-12-31'],
  ])('readDate(%j) is %s', (cell, span) => {
    expect(spanOf(cell)).toBe(span);
  });

  it.each<[Cell, string]>([
    [null, 'missing'],
    ['tbd', 'missing'],
    ['03/04/2026', 'date-ambiguous'],
    ['31/02/2026', 'date-unreadable'],
    ['Q3', 'date-unreadable'],
    ['Sep 15', 'date-unreadable'],
    ['next week', 'date-unreadable'],
    [-4, 'date-unreadable'],
    [true, 'date-unreadable'],
    ['#VALUE!', 'value-error'],
  ])('readDate(%j) answers %s and no date', (cell, answer) => {
    expect(spanOf(cell)).toBe(answer);
  });

  it('readDate("03/04/2026") follows the column, then the locale', () => {
    expect(spanOf('03/04/2026', { locale: 'en-US' })).toBe('2026-03-04');
    expect(spanOf('03/04/2026', { locale: 'en-GB' })).toBe('2026-04-03');
    expect(spanOf('03/04/2026', { locale: 'en-US', dateOrder: 'dmy' })).toBe('2026-04-03');
  });
});
