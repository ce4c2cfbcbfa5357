import { toFinding } from '../../core/alignment/finding.ts';
import type { CommandDefinition, CommandResult } from '../../core/declare/defineCommand.ts';
import { describeIssue } from '../../core/issue/describe.ts';
import { cellAddress } from '../../core/sheet/a1.ts';
import type { Edit, Receipt } from '../../core/sheet/edit.ts';
import type {
  ApplyReply,
  CommandOptions,
  ErrorReply,
  PanelRequest,
  PlanReply,
  ReceiptView,
  UndoReply,
} from '../bridge.ts';
import { errorReply } from '../errorReply.ts';
import { contextOf } from './contextOf.ts';
import { cellChange, otherChange } from './describeEdit.ts';
import { after, type Maybe } from './maybe.ts';
import { planName } from './planName.ts';
import type { Session } from './session.ts';
import { dropUndo, nextUndo, peekUndo, pushUndo } from './undoList.ts';

type PlanRequest = Extract<PanelRequest, { type: 'plan' }>;
type ApplyRequest = Extract<PanelRequest, { type: 'apply' }>;

const planKey = 'plan';

/** The plan last previewed, kept until it is applied or another one is made. */
interface KeptPlan {
  readonly name: string;
  readonly edits: readonly Edit[];
}

function commandOf(id: string, { offer }: Session): CommandDefinition | ErrorReply {
  const command = offer.commands.find((candidate) => candidate.id === id);
  if (command) return command;
  const known = offer.commands.map((candidate) => candidate.id).join(', ') || 'none';
  return errorReply('command-unknown', `There is no command "${id}" (known: ${known}).`);
}

function run(
  command: CommandDefinition,
  options: CommandOptions,
  session: Session,
): Maybe<CommandResult> {
  return after(session.host.read(command.needs(options)), (reading) =>
    command.run(reading, options, contextOf(session, reading)),
  );
}

/** Works a command out and answers what it would change; nothing is written. */
export function answerPlan(
  { command: id, options }: PlanRequest,
  session: Session,
): Maybe<PlanReply | ErrorReply> {
  const command = commandOf(id, session);
  if ('type' in command) return command;
  return after(run(command, options, session), ({ edits, issues }) => {
    const plan = planName(edits);
    session.memory.write(planKey, JSON.stringify({ name: plan, edits }));
    return {
      type: 'plan',
      plan,
      command: id,
      options,
      title: command.title,
      changes: edits.flatMap((edit) => (edit.kind === 'cell' ? [cellChange(edit)] : [])),
      others: edits.map(otherChange).filter((sentence) => sentence !== ''),
      issues: issues.map((issue) => toFinding(issue)),
    };
  });
}

function keptEdits(name: string, { memory }: Session): readonly Edit[] | null {
  const text = memory.read(planKey);
  if (text === null) return null;
  const kept = JSON.parse(text) as KeptPlan;
  return kept.name === name ? kept.edits : null;
}

/** The edits that were previewed: kept ones, else the same command again if it still gives the same plan. */
function previewedEdits(
  request: ApplyRequest,
  session: Session,
): Maybe<readonly Edit[] | ErrorReply> {
  const kept = keptEdits(request.plan, session);
  if (kept) return kept;
  const command = commandOf(request.command, session);
  if ('type' in command) return command;
  return after(run(command, request.options, session), ({ edits }) =>
    planName(edits) === request.plan
      ? edits
      : errorReply(
          'plan-changed',
          'The workbook has changed since this preview, so nothing was written.',
          'Look at a fresh preview and apply that one.',
        ),
  );
}

function skippedPlace(edit: Edit): string {
  if (edit.kind === 'record') return 'a note kept in the workbook';
  return edit.kind === 'cell'
    ? `${edit.sheet}!${cellAddress(edit.row, edit.column)}`
    : `sheet ${edit.sheet}`;
}

function receiptView({ applied, skipped }: Receipt, session: Session): ReceiptView {
  return {
    applied: applied.length,
    skipped: skipped.map(({ edit, issue }) => ({
      place: skippedPlace(edit),
      reason: describeIssue(issue),
    })),
    undo: nextUndo(session.memory),
  };
}

/** Writes a previewed plan; cells that changed since are left alone and named in the receipt. */
export function answerApply(
  request: ApplyRequest,
  session: Session,
): Maybe<ApplyReply | ErrorReply> {
  return after(previewedEdits(request, session), (edits) => {
    if ('type' in edits) return edits;
    return after(session.host.apply(edits), (receipt): ApplyReply => {
      const title =
        session.offer.commands.find(({ id }) => id === request.command)?.title ?? request.command;
      session.memory.write(planKey, null);
      pushUndo(session.memory, { title, inverse: receipt.inverse });
      return { type: 'apply', ...receiptView(receipt, session) };
    });
  });
}

/** Takes the newest applied plan back, cell by cell where nobody has changed it since. */
export function answerUndo(session: Session): Maybe<UndoReply | ErrorReply> {
  const entry = peekUndo(session.memory);
  if (!entry) return errorReply('undo-nothing', 'There is nothing to undo.');
  return after(session.host.apply(entry.inverse), (receipt): UndoReply => {
    dropUndo(session.memory);
    return { type: 'undo', undone: entry.title, ...receiptView(receipt, session) };
  });
}
