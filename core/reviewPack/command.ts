import { isoOfSerial } from '../calendar/serial.ts';
import type { Context } from '../declare/context.ts';
import {
  type CommandDefinition,
  type CommandResult,
  defineCommand,
  type Json,
} from '../declare/defineCommand.ts';
import { finishSteps, type Steps } from '../declare/steps.ts';
import { defineIssues } from '../issue/defineIssues.ts';
import { mappingKey } from '../recognise/storedMapping.ts';
import type { Reading } from '../sheet/edit.ts';
import { freeSheetName } from '../sheet/sheetName.ts';
import { reviewKinds, reviewTitles } from './kinds.ts';
import { packSheet } from './packSheet.ts';
import { reviewPackSteps } from './reviewPack.ts';

const packIssues = defineIssues({
  'review-kind': {
    severity: 'error',
    sentences: { en: 'There is no such review: expected {expected}, found {found}.' },
  },
});

function* planSteps(
  { grids, records }: Reading,
  options: Readonly<Record<string, Json>>,
  context: Context,
): Steps<CommandResult> {
  const given = options.kind ?? 'weekly';
  const kind = reviewKinds.find((one) => one === given);
  if (kind === undefined) {
    const about = { expected: reviewKinds.join(', '), found: JSON.stringify(given) };
    return { edits: [], view: null, issues: [packIssues['review-kind'](about)] };
  }
  const pack = yield* reviewPackSteps({ grids, records, kind }, context);
  const [name] = reviewTitles[kind];
  const taken = grids.map(({ sheet }) => sheet);
  const wanted = `${name.split(' ')[0]} ${isoOfSerial(pack.day)}`;
  const edits = options.write === false ? [] : packSheet(pack, freeSheetName(taken, wanted));
  return { edits, view: pack, issues: [] };
}

/**
 * The pack of a review as a printable sheet. Options: `kind` (weekly, monthly or quarterly; weekly when left out),
 * `write` (false: only show it). The view is `{ title, question, agenda, sections, minimumCoverage }`.
 */
export const reviewPackCommand: CommandDefinition = defineCommand({
  id: 'review-pack',
  title: 'Review pack',
  help: 'Puts together what a weekly, monthly or quarterly review needs: agenda, red and stale first, decisions, promises, numbers, dates.',
  needs: () => ({ layers: ['formulas', 'merges'], records: [mappingKey] }),
  run: (reading, options, context) => finishSteps(planSteps(reading, options, context)),
  runInSteps: planSteps,
});
