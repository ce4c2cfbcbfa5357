import { serialOfText } from '../../core/calendar/serial.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import type { Grid } from '../../core/sheet/grid.ts';

const day = (text: string): number | null => serialOfText(text);

const keyResults: readonly (readonly Cell[])[] = [
  ['Crumb & Co. – goals for spring (made up)'],
  [],
  ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Weight', 'Due date'],
  ['Bread people come back for', 'Regulars per week', 'Ines', 180, 260, 221, 2, day('2026-06-30')],
  ['Bread people come back for', 'Complaints per month', 'Tomas', 14, 4, 9, 1, day('2026-06-30')],
  ['Bread people come back for', 'Sourdough sold out by noon', null, 3, 15, 'n/a', 1, null],
  ['A calm morning shift', 'Late deliveries', 'Mira', 12, 2, 12, 1, day('2026-06-30')],
  ['A calm morning shift', 'Overtime hours', 'Mira', 40, 40, 31, 1, day('2026-06-30')],
];

const responsibilities: readonly (readonly Cell[])[] = [
  ['Task', 'Ines', 'Tomas', 'Mira', 'Jonas'],
  ['Order flour', 'A', 'R', 'I', null],
  ['Plan the week', 'A', 'A', 'R', 'C'],
  ['Clean the oven', 'I', 'I', null, 'R'],
  ['Hire for the counter', 'A/R', 'C', 'C', 'I'],
  ['Price list', null, null, null, null],
];

const shopping: readonly (readonly Cell[])[] = [
  ['Flour', 'Salt'],
  ['two bags', 'one'],
];

/** A made-up bakery workbook with planted mistakes; the people in it are invented. */
export const bakeryGrids: readonly Grid[] = [
  { sheet: 'Team goals', top: 0, left: 0, rows: keyResults },
  { sheet: 'Who does what', top: 0, left: 0, rows: responsibilities },
  { sheet: 'Shopping', top: 0, left: 0, rows: shopping },
];
