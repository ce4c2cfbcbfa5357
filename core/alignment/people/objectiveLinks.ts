import { readCommitments } from '../../commitments/readCommitments.ts';
import { readDecisions } from '../../decisions/readDecisions.ts';
import { type CheckInput, defineWorkbookCheck } from '../../declare/check.ts';
import { readIncentives } from '../../incentives/readIncentives.ts';
import { readRecognition } from '../../incentives/readRecognition.ts';
import type { Issue, Place } from '../../issue/issue.ts';
import { placeIn } from '../../sheet/table.ts';
import { linkTargets, unknownLinks } from '../linkTargets.ts';
import { peopleIssues } from './issues.ts';

/** A cell that names the objectives something serves. */
interface LinkCell {
  readonly text: string | null;
  readonly subject: string | null;
  readonly place: Place;
}

function linksOf(input: CheckInput, locale: string | null): readonly LinkCell[] {
  switch (input.table.kind) {
    case 'decisions': {
      const { table } = readDecisions(input, locale);
      return table.rows.map(({ row, values: { objective, decision } }) => ({
        ...{ text: objective, subject: decision, place: placeIn(table, row, 'objective') },
      }));
    }
    case 'commitments': {
      const table = readCommitments(input, locale);
      return table.rows.map(({ row, values: { objective, commitment } }) => ({
        ...{ text: objective, subject: commitment, place: placeIn(table, row, 'objective') },
      }));
    }
    case 'incentives': {
      const table = readIncentives(input, locale);
      return table.rows.map(({ row, values: { objective, measure } }) => ({
        ...{ text: objective, subject: measure, place: placeIn(table, row, 'objective') },
      }));
    }
    case 'recognition': {
      const table = readRecognition(input, locale);
      return table.rows.map(({ row, values: { objective, recognised } }) => ({
        ...{ text: objective, subject: recognised, place: placeIn(table, row, 'objective') },
      }));
    }
    default:
      return [];
  }
}

function unknownLink({ text, subject, place }: LinkCell, targets: ReadonlySet<string>): Issue[] {
  const unknown = unknownLinks(text, targets);
  if (unknown.length === 0) return [];
  const found = unknown.map((name) => `"${name}"`).join(', ');
  const expected = 'the id of a listed objective';
  return [
    peopleIssues['linked-objective-unknown']({
      ...{ place, expected, found, subject: `"${subject ?? ''}"` },
    }),
  ];
}

/** Decisions, commitments, incentives and thanks name objectives that exist; silent where none are listed. */
export const peopleLinksCheck = defineWorkbookCheck({
  id: 'people-links',
  summary: 'Objectives that decisions, commitments, incentives and recognition name are listed.',
  run(inputs, { locale }) {
    const targets = linkTargets(inputs, locale);
    if (targets.size === 0) return { scores: [], issues: [] };
    const links = inputs.flatMap((input) => linksOf(input, locale));
    return { scores: [], issues: links.flatMap((link) => unknownLink(link, targets)) };
  },
});
