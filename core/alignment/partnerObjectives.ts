import { defineWorkbookCheck, type WorkbookCheckDefinition } from '../declare/check.ts';
import { defineIssues } from '../issue/defineIssues.ts';
import type { Issue } from '../issue/issue.ts';
import { partnerColumns } from '../partners/columns.ts';
import { type Partner, readPartners } from '../partners/readPartners.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { linkTargets, unknownLinks } from './linkTargets.ts';

const joinIssues = defineIssues({
  'partner-objective-unknown': {
    severity: 'warning',
    sentences: {
      en: 'What is shared with {subject} is not among our objectives: expected {expected}, found {found} ({place}).',
    },
  },
});

/** An id such as "O-12": only those must be listed, an objective in words may be the partner's own. */
const idForm = /^\p{L}{1,4}[-–. ]?\d+(?:[.-]\d+)*$/u;

/** Ids of objectives shared with a partner that no list has; none in a workbook without lists. */
export function unlistedObjectives(
  { objective }: Partner,
  known: ReadonlySet<string>,
): readonly string[] {
  if (known.size === 0) return [];
  return unknownLinks(objective, known).filter((link) => idForm.test(link));
}

function unknownObjective(partner: Partner, known: ReadonlySet<string>): Issue[] {
  const unknown = unlistedObjectives(partner, known);
  if (unknown.length === 0) return [];
  const { name, at } = partner;
  const about = { place: at.objective, subject: `"${name}"`, found: unknown.join(', ') };
  const expected = 'the ID of an objective or of a line of the strategy';
  return [joinIssues['partner-objective-unknown']({ ...about, expected })];
}

/** Joins partners with the objectives they share; silent in a workbook without objectives. */
export const partnerObjectivesCheck: WorkbookCheckDefinition = defineWorkbookCheck({
  id: 'partner-objectives',
  summary: 'Objectives shared with partners that are not listed.',
  run(inputs, { locale }) {
    const partners = inputs
      .filter(({ table }) => table.kind === 'partners')
      .flatMap(({ grid, table }) =>
        readPartners(readRecognised({ grid, table, locale }, partnerColumns)),
      );
    const known = partners.length === 0 ? new Set<string>() : linkTargets(inputs, locale);
    return { scores: [], issues: partners.flatMap((each) => unknownObjective(each, known)) };
  },
});
