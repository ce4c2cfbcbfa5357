import { cycleSheets } from '../../core/cycle/cycleSheets.ts';
import { closedPeriod, openWork } from '../../core/cycle/openWork.ts';
import { readSettings } from '../../core/declare/readSettings.ts';
import type { CycleReply } from '../cycleMessages.ts';
import { overviewNeeds } from './answerOverview.ts';
import { contextOf } from './contextOf.ts';
import { after, type Maybe } from './maybe.ts';
import type { Session } from './session.ts';

/** What is open and due when, and which cycle is over, from one read. */
export function answerCycle(session: Session): Maybe<CycleReply> {
  return after(session.host.read(overviewNeeds), (reading) => {
    const context = contextOf(session, reading);
    const sheets = cycleSheets(reading, { settings: readSettings(reading.grids), ...context });
    return {
      ...{ type: 'cycle', today: context.today, locale: context.locale },
      ...{ due: openWork(sheets), closed: closedPeriod(sheets).period },
    };
  });
}
