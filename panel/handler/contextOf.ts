import type { Context } from '../../core/declare/context.ts';
import type { Reading } from '../../core/sheet/edit.ts';
import { workbookDay } from '../../core/tracker/workbookDay.ts';
import type { Session } from './session.ts';

/** The session's context for what was read; a date typed as the workbook's As of goes before the calendar. */
export function contextOf(session: Session, reading: Reading): Context {
  const context = session.context(reading.settings);
  const day = workbookDay(reading.grids);
  return day === null ? context : { ...context, today: day };
}
