import type { CommandDefinition } from '../../core/declare/defineCommand.ts';
import type { Edit, Receipt } from '../../core/sheet/edit.ts';
import type { CommandOptions } from '../bridge.ts';
import type { StoppableReceipt } from './applyInParts.ts';
import { contextOf } from './contextOf.ts';
import { after, type Maybe } from './maybe.ts';
import type { Session } from './session.ts';

/** What was written, and how many rows of it in a second go. */
export interface SettledReceipt extends StoppableReceipt {
  readonly rewritten: number;
}

/** Ours: whoever loses a row three times is told, rather than kept waiting. */
const mostRounds = 3;

function rowCount(edits: readonly Edit[]): number {
  const rows = edits.flatMap((edit) => (edit.kind === 'cell' ? `${edit.sheet} ${edit.row}` : []));
  return new Set(rows).size;
}

function joined(first: SettledReceipt, { applied, skipped, inverse }: Receipt): SettledReceipt {
  return {
    ...first,
    applied: [...first.applied, ...applied],
    skipped: [...first.skipped, ...skipped],
    inverse: [...inverse, ...first.inverse],
    rewritten: first.rewritten + rowCount(applied),
  };
}

/** Rows that were refused stand in the list by now, so they are no longer left out. */
function allSettled(receipt: SettledReceipt): SettledReceipt {
  const isRow = (edit: Edit) => edit.kind === 'cell' && edit.together !== undefined;
  return receipt.rewritten === 0
    ? receipt
    : { ...receipt, skipped: receipt.skipped.filter(({ edit }) => !isRow(edit)) };
}

/** A command whose work was just written, with the options it was given. */
interface Written {
  readonly command: CommandDefinition | undefined;
  readonly options: CommandOptions;
}

/**
 * Reads the workbook anew and writes what a command finds missing, at most three times: rows that somebody else
 * wrote over at the same moment. Nothing is read for other commands, and where nobody else can write.
 */
export function settleRows(
  receipt: StoppableReceipt,
  { command, options }: Written,
  session: Session,
): Maybe<SettledReceipt> {
  const { host } = session;
  const first = { ...receipt, rewritten: 0 };
  if (!command?.settle || host.isAtomic || receipt.stopped !== undefined) return first;
  const { settle } = command;
  const round = (sofar: SettledReceipt, left: number): Maybe<SettledReceipt> =>
    after(host.read(command.needs(options)), (reading) => {
      const edits = settle(reading, options, contextOf(session, reading));
      if (edits.length === 0) return allSettled(sofar);
      if (left === 0) return sofar;
      return after(host.apply(edits), (more) => round(joined(sofar, more), left - 1));
    });
  return round(first, mostRounds);
}
