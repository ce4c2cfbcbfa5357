import { type CheckInTarget, checkInTargets } from '../../core/checkIn/checkInTargets.ts';
import { readSettings } from '../../core/declare/readSettings.ts';
import { tablesOf } from '../../core/declare/tablesOf.ts';
import { cellAt } from '../../core/sheet/grid.ts';
import type { CheckInLine, CheckInsReply } from '../checkInMessages.ts';
import { overviewNeeds } from './answerOverview.ts';
import { cellText } from './cellText.ts';
import { contextOf } from './contextOf.ts';
import { after, type Maybe } from './maybe.ts';
import type { Session } from './session.ts';

/** A value as its cell shows it; empty where it could not be read as a number. */
function shown({ sheet, row, ...target }: CheckInTarget, key: 'current' | 'target'): string {
  const { grid, table } = sheet;
  const column = table.found[key];
  if (target[key] === null || column === undefined) return '';
  const format = grid.formats?.[row - grid.top]?.[column - grid.left] ?? null;
  return cellText(cellAt(grid, row, column), format);
}

function lineOf(target: CheckInTarget, today: number | null): CheckInLine {
  const { name, text, objective, owners, unit, checkInDate, isClosed } = target;
  const known = today !== null && checkInDate !== null;
  return {
    ...{ name, text, objective, owners, isClosed, unit: unit ?? '' },
    last: shown(target, 'current'),
    target: shown(target, 'target'),
    age: known ? Math.floor(today) - Math.floor(checkInDate) : null,
  };
}

/** Every key result that can be checked in, from one read. */
export function answerCheckIns(session: Session): Maybe<CheckInsReply> {
  return after(session.host.read(overviewNeeds), (reading) => {
    const context = contextOf(session, reading);
    const known = { settings: readSettings(reading.grids), ...context };
    const lines = checkInTargets(tablesOf(reading), known).map((target) =>
      lineOf(target, context.today),
    );
    return { type: 'check-ins', lines, locale: context.locale };
  });
}
