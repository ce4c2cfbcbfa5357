import type { ErrorReply, InsertReply, PanelRequest } from '../bridge.ts';
import { errorReply } from '../errorReply.ts';
import type { Maybe } from './maybe.ts';
import type { Session } from './session.ts';

type InsertRequest = Extract<PanelRequest, { type: 'insert' }>;

/** Hands the formula to the host's active cell. */
export function answerInsert(
  { formula }: InsertRequest,
  session: Session,
): Maybe<InsertReply | ErrorReply> {
  if (!formula.startsWith('=')) {
    return errorReply('insert-no-formula', 'A formula begins with an equals sign.');
  }
  if (!session.insertFormula) {
    return errorReply(
      'insert-not-here',
      'Formulas cannot be inserted from here.',
      'Copy the formula and paste it into a cell.',
    );
  }
  return session.insertFormula(formula);
}
