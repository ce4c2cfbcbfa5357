import type { ErrorReply, PanelRequest, RememberReply } from '../bridge.ts';
import { errorReply } from '../errorReply.ts';
import { correctionsKey, writeCorrection } from './correctionRecord.ts';
import { after, type Maybe } from './maybe.ts';
import type { Session } from './session.ts';
import { pushUndo } from './undoList.ts';

type RememberRequest = Extract<PanelRequest, { type: 'remember' }>;

/** Keeps a correction in the workbook itself, so that everyone who opens it is understood the same way. */
export function answerRemember(
  { correction }: RememberRequest,
  { host, memory }: Session,
): Maybe<RememberReply | ErrorReply> {
  const { sheet, range } = correction;
  return after(host.read({ sheets: [sheet], records: [correctionsKey] }), ({ records }) => {
    const before = records[correctionsKey];
    const value = writeCorrection(before, correction);
    const edit = { kind: 'record', key: correctionsKey, before: before ?? null, value } as const;
    return after(host.apply([edit]), (receipt) => {
      if (receipt.applied.length === 0) {
        return errorReply(
          'remember-failed',
          'The correction could not be kept: somebody else changed it at the same moment.',
          'Open the table again and repeat the change.',
        );
      }
      pushUndo(memory, { title: `Correction of ${sheet}`, inverse: receipt.inverse });
      return { type: 'remember', sheet, range };
    });
  });
}
