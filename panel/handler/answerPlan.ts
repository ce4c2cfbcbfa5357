import { toFinding } from '../../core/alignment/finding.ts';
import type { Context } from '../../core/declare/context.ts';
import type { CommandDefinition, CommandResult } from '../../core/declare/defineCommand.ts';
import type { Steps } from '../../core/declare/steps.ts';
import { describeIssue } from '../../core/issue/describe.ts';
import { cellAddress } from '../../core/sheet/a1.ts';
import type { Edit, Needs, Reading, Receipt } from '../../core/sheet/edit.ts';
import { parseUndo } from '../../core/tracker/undoRecord.ts';
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
import type { StoppedReply } from '../progressMessages.ts';
import { applyJournaled, isWorkRecord, workRecords } from './applyJournaled.ts';
import { contextOf } from './contextOf.ts';
import { cellChange, otherChange, staysBlank } from './describeEdit.ts';
import { after, type Maybe } from './maybe.ts';
import { planAbout } from './planAbout.ts';
import { planName } from './planName.ts';
import { planShown } from './planShown.ts';
import type { Session } from './session.ts';
import { type SettledReceipt, settleRows } from './settleRows.ts';
import { dropUndo, nextUndo, peekUndo, pushUndo } from './undoList.ts';
import { workThrough } from './workThrough.ts';

type PlanRequest = Extract<PanelRequest, { type: 'plan' }>;
type ApplyRequest = Extract<PanelRequest, { type: 'apply' }>;

const planKey = 'plan';

/** Changes as they were worked out, and the day and language they were worked out for. */
interface WorkedOut {
  readonly edits: readonly Edit[];
  readonly today: number | null;
  readonly locale: string | null;
  /** What the records of the work itself held. */
  readonly records: Readonly<Record<string, string>>;
}

/** The plan last previewed, kept until it is applied or another one is made. */
interface KeptPlan extends WorkedOut {
  readonly name: string;
}

function commandOf(id: string, { offer }: Session): CommandDefinition | ErrorReply {
  const command = offer.commands.find((candidate) => candidate.id === id);
  if (command) return command;
  const known = offer.commands.map((candidate) => candidate.id).join(', ') || 'none';
  return errorReply('command-unknown', `There is no command "${id}" (known: ${known}).`);
}

/** What the command reads, with the records of the work itself. */
function needsOf(command: CommandDefinition, options: CommandOptions): Needs {
  const needs = command.needs(options);
  return { ...needs, records: [...new Set([...(needs.records ?? []), ...workRecords])] };
}

function run(
  command: CommandDefinition,
  options: CommandOptions,
  session: Session,
): Maybe<CommandResult & WorkedOut> {
  return after(session.host.read(needsOf(command, options)), (reading) => {
    const context = contextOf(session, reading);
    const { today, locale } = context;
    const result = command.run(reading, options, context);
    return { ...result, today, locale, records: reading.records };
  });
}

function* commandSteps(
  { title, run: runAtOnce, runInSteps }: CommandDefinition,
  { reading, options }: { readonly reading: Reading; readonly options: CommandOptions },
  context: Context,
): Steps<CommandResult> {
  yield { stage: title, done: 0, total: 1 };
  return runInSteps
    ? yield* runInSteps(reading, options, context)
    : runAtOnce(reading, options, context);
}

/** Works a command out of what was read, and keeps the plan for whoever applies it. */
function* planSteps(
  command: CommandDefinition,
  { options, session }: { readonly options: CommandOptions; readonly session: Session },
  reading: Reading,
): Steps<PlanReply> {
  const context = contextOf(session, reading);
  const { today, locale } = context;
  const { id, title } = command;
  const result = yield* commandSteps(command, { reading, options }, context);
  const { edits, view, issues } = result;
  const plan = planName(edits);
  const kept: KeptPlan = { name: plan, edits, today, locale, records: reading.records };
  session.memory.write(planKey, JSON.stringify(kept));
  return {
    ...{ type: 'plan', plan, command: id, options, title },
    about: planAbout(id, view),
    ...planShown(id, view),
    changes: edits.flatMap((edit) =>
      edit.kind === 'cell' && !staysBlank(edit) ? [cellChange(edit)] : [],
    ),
    others: edits.map(otherChange).filter((sentence) => sentence !== ''),
    issues: issues.map((issue) => toFinding(issue)),
  };
}

/** Works a command out and answers what it would change; nothing is written. */
export function answerPlan(
  { command: id, options }: PlanRequest,
  session: Session,
): Maybe<PlanReply | ErrorReply | StoppedReply> {
  const command = commandOf(id, session);
  if ('type' in command) return command;
  const answer = (reading: Reading) => planSteps(command, { options, session }, reading);
  return workThrough({ about: 'plan', needs: needsOf(command, options), answer }, session);
}

function keptPlan(name: string, { memory }: Session): WorkedOut | null {
  const text = memory.read(planKey);
  if (text === null) return null;
  const kept = JSON.parse(text) as KeptPlan;
  return kept.name === name ? kept : null;
}

/** The plan that was previewed: the one kept, else the same command again if it still gives the same plan. */
function previewedPlan(request: ApplyRequest, session: Session): Maybe<WorkedOut | ErrorReply> {
  const kept = keptPlan(request.plan, session);
  if (kept) return kept;
  const command = commandOf(request.command, session);
  if ('type' in command) return command;
  return after(run(command, request.options, session), (result) =>
    planName(result.edits) === request.plan
      ? result
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

function receiptView(
  { applied, skipped, rewritten = 0, stopped }: Receipt & Partial<SettledReceipt>,
  session: Session,
): ReceiptView {
  return {
    ...(rewritten > 0 ? { rewritten } : {}),
    ...(stopped === undefined ? {} : { stopped }),
    applied: applied.filter((edit) => !isWorkRecord(edit) && !staysBlank(edit)).length,
    skipped: skipped
      .filter(({ edit }) => !isWorkRecord(edit))
      .map(({ edit, issue }) => ({
        place: skippedPlace(edit),
        reason: describeIssue(issue),
      })),
    undo: nextUndo(session.memory),
  };
}

/** Makes the changes, with a journal where the command can be worked out again, and what got lost once more. */
function write(
  { edits, today, locale, records }: WorkedOut,
  { command, options }: ApplyRequest,
  session: Session,
): Maybe<SettledReceipt> {
  const definition = session.offer.commands.find(({ id }) => id === command);
  const { title = command, restartable = false } = definition ?? {};
  const work = { title, command, options, today, locale, restartable, records };
  return after(applyJournaled(edits, work, session), (receipt) =>
    settleRows(receipt, { command: definition, options }, session),
  );
}

/** Writes a previewed plan; cells that changed since are left alone and named in the receipt. */
export function answerApply(
  request: ApplyRequest,
  session: Session,
): Maybe<ApplyReply | ErrorReply> {
  return after(previewedPlan(request, session), (plan) => {
    if ('type' in plan) return plan;
    return after(write(plan, request, session), (receipt): ApplyReply => {
      const title =
        session.offer.commands.find(({ id }) => id === request.command)?.title ?? request.command;
      session.memory.write(planKey, null);
      pushUndo(session.memory, { title, inverse: receipt.inverse });
      return { type: 'apply', ...receiptView(receipt, session) };
    });
  });
}

/** Takes back what the workbook says was changed last, when this page did not see it. */
function undoLast(session: Session): Maybe<UndoReply | ErrorReply> {
  const nothing = errorReply('undo-nothing', 'There is nothing to undo.');
  const command = session.offer.commands.find(({ id }) => id === 'undo-last');
  if (!command) return nothing;
  return after(run(command, {}, session), ({ edits, records }): Maybe<UndoReply | ErrorReply> => {
    const last = parseUndo(records);
    if (!last || edits.length === 0) return nothing;
    return after(
      session.host.apply(edits),
      (receipt): UndoReply => ({
        type: 'undo',
        undone: last.title,
        ...receiptView(receipt, session),
      }),
    );
  });
}

/** Takes the newest applied plan back, cell by cell where nobody has changed it since. */
export function answerUndo(session: Session): Maybe<UndoReply | ErrorReply> {
  const entry = peekUndo(session.memory);
  if (!entry) return undoLast(session);
  return after(session.host.apply(entry.inverse), (receipt): UndoReply => {
    dropUndo(session.memory);
    return { type: 'undo', undone: entry.title, ...receiptView(receipt, session) };
  });
}
