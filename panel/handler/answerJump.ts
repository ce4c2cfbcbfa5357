import { parseRange } from '../../core/sheet/a1.ts';
import type { ErrorReply, JumpReply, PanelRequest } from '../bridge.ts';
import { errorReply } from '../errorReply.ts';
import { after, type Maybe } from './maybe.ts';
import type { Session } from './session.ts';

type JumpRequest = Extract<PanelRequest, { type: 'jump' }>;

/** Selects a cell or range in the host. */
export function answerJump(
  { sheet, cell }: JumpRequest,
  { host }: Session,
): Maybe<JumpReply | ErrorReply> {
  const area = parseRange(cell);
  if (!area) return errorReply('jump-address', `"${cell}" is no cell address such as B7 or A1:C9.`);
  return after(host.apply([{ kind: 'select', sheet, area }]), (receipt) => {
    if (receipt.applied.length > 0) return { type: 'jump', sheet, cell };
    return errorReply(
      'jump-failed',
      `There is no ${cell} on a sheet "${sheet}" any more.`,
      'Run the check-up again: the workbook has changed since.',
    );
  });
}
