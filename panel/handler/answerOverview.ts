import { readSettings, settingNumber } from '../../core/declare/readSettings.ts';
import type { Steps } from '../../core/declare/steps.ts';
import { mappingKey } from '../../core/recognise/storedMapping.ts';
import type { Needs, Reading } from '../../core/sheet/edit.ts';
import { isOwnSheet } from '../../core/sheet/ownSheet.ts';
import { journalKey, parseJournal } from '../../core/tracker/journal.ts';
import { parseUndo, undoKey } from '../../core/tracker/undoRecord.ts';
import type { OverviewReply } from '../bridge.ts';
import type { StoppedReply } from '../progressMessages.ts';
import { contextOf } from './contextOf.ts';
import type { Maybe } from './maybe.ts';
import type { Session } from './session.ts';
import { nextUndo } from './undoList.ts';
import { workThrough } from './workThrough.ts';

/**
 * What the check-up looks at: formulas tell typed values from computed ones, merges show objectives that span
 * rows, and the record holds the tables a user settled.
 */
export const overviewNeeds: Needs = {
  layers: ['formulas', 'formats', 'merges'],
  records: [mappingKey, journalKey, undoKey],
};

function* overviewSteps(session: Session, reading: Reading): Steps<OverviewReply> {
  const context = contextOf(session, reading);
  const known = { settings: readSettings(reading.grids), ...context };
  const { tables, scores, findings, index } = yield* session.offer.checkUp(reading, context);
  const sheets = reading.grids.filter((grid) => !isOwnSheet(grid)).map(({ sheet }) => sheet);
  return {
    type: 'overview',
    sheets,
    tables: tables.filter(({ sheet }) => sheets.includes(sheet)),
    scores,
    findings,
    index,
    minimumCoverage: settingNumber(known, 'minimumCoverage'),
    today: context.today,
    undo: nextUndo(session.memory) ?? parseUndo(reading.records)?.title ?? null,
    unfinished: parseJournal(reading.records)?.title ?? null,
  };
}

/** Reads the workbook once and answers what each sheet is, its scores and its findings. */
export function answerOverview(session: Session): Maybe<OverviewReply | StoppedReply> {
  const answer = (reading: Reading) => overviewSteps(session, reading);
  return workThrough({ about: 'check-up', needs: overviewNeeds, answer }, session);
}
