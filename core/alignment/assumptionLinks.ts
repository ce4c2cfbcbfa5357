import type { AssumptionLog } from '../assumptions/model.ts';
import { isAlive } from '../assumptions/model.ts';
import { readAssumptions, subjectOf } from '../assumptions/readAssumptions.ts';
import { defineWorkbookCheck, type WorkbookCheckDefinition } from '../declare/check.ts';
import { defineIssues } from '../issue/defineIssues.ts';
import type { Issue } from '../issue/issue.ts';
import { linkTargets, unknownLinks } from './linkTargets.ts';

const linkIssues = defineIssues({
  'assumption-objective-unknown': {
    severity: 'warning',
    sentences: {
      en: 'The assumption {subject} is linked to an objective that is not listed: expected {expected}, found {found} ({place}).',
    },
  },
});

function unknownObjectives({ assumptions }: AssumptionLog, targets: ReadonlySet<string>): Issue[] {
  return assumptions.filter(isAlive).flatMap((assumption) => {
    const unknown = unknownLinks(assumption.objective, targets);
    if (unknown.length === 0) return [];
    const expected = 'the ID of an objective, a key result or a line of the strategy';
    const about = { place: assumption.at.objective, subject: subjectOf(assumption), expected };
    return [linkIssues['assumption-objective-unknown']({ ...about, found: unknown.join(', ') })];
  });
}

/** Joins assumptions with the objectives that rest on them; silent in a workbook without objectives. */
export const assumptionLinksCheck: WorkbookCheckDefinition = defineWorkbookCheck({
  id: 'assumption-links',
  summary: 'Assumptions linked to objectives that are not listed.',
  run(inputs, { locale }) {
    const logs = inputs
      .filter(({ table }) => table.kind === 'assumptions')
      .map((input) => readAssumptions(input, locale));
    const targets = logs.length === 0 ? new Set<string>() : linkTargets(inputs, locale);
    if (targets.size === 0) return { scores: [], issues: [] };
    return { scores: [], issues: logs.flatMap((log) => unknownObjectives(log, targets)) };
  },
});
