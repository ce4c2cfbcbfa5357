import { type CheckInput, defineWorkbookCheck } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import {
  type Recognition,
  type RecognitionTable,
  readRecognition,
} from '../../incentives/readRecognition.ts';
import { type RecognitionShare, recognitionShare } from '../../incentives/recognitionShare.ts';
import { placeIn } from '../../sheet/table.ts';
import { peopleIssues } from './issues.ts';
import { readRoleRegister } from './roleRegister.ts';

/** With fewer entries nothing is said about who was left out. Ours: a list that has just been begun. */
const leastEntries = 5;

/** More names than these are counted. Ours: what a sentence can hold. */
const mostNames = 5;

/** The first list of thanks and the entries of all. */
export function readAllRecognition(
  inputs: readonly CheckInput[],
  { locale }: Context,
): { readonly first: RecognitionTable | undefined; readonly rows: readonly Recognition[] } {
  const tables = inputs
    .filter(({ table }) => table.kind === 'recognition')
    .map((input) => readRecognition(input, locale));
  return { first: tables[0], rows: tables.flatMap(({ rows }) => rows) };
}

/** How many of those who hold a role were recognised. */
export function reachOfPeople(
  rows: readonly Recognition[],
  inputs: readonly CheckInput[],
  context: Context,
): RecognitionShare {
  const { holders } = readRoleRegister(inputs, context);
  const expected = [...holders.values()].map(({ name }) => [name]);
  return recognitionShare(rows, { expected, by: 'people' });
}

function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? `${shown} and ${names.length - mostNames} more` : shown;
}

/** Share of those who hold a role that somebody recognised, and who was left out; silent without a list of roles. */
export const recognitionReachCheck = defineWorkbookCheck({
  id: 'recognition-reach',
  summary: 'Whoever holds a role is recognised by somebody.',
  run(inputs, context) {
    const { first, rows } = readAllRecognition(inputs, context);
    if (first === undefined) return { scores: [], issues: [] };
    const reach = reachOfPeople(rows, inputs, context);
    const { share, coverage, leftOut, recognised, expected, entries } = reach;
    if (share === null) return { scores: [], issues: [] };
    const scores = [
      {
        ...{ id: 'recognition', kind: 'recognition', label: 'People recognised', value: share },
        ...{ unit: 'fraction' as const, coverage, asOf: context.today },
      },
    ];
    if (leftOut.length === 0 || entries < leastEntries) return { scores, issues: [] };
    const issue = peopleIssues['recognition-left-out']({
      place: placeIn(first, first.headerRow ?? 0, 'recognised'),
      subject: namesOf(leftOut),
      expected: 'everybody who holds a role, sooner or later',
      found: `${recognised} of ${expected} people in ${entries} entries`,
    });
    return { scores, issues: [issue] };
  },
});
