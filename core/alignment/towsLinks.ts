import { defineWorkbookCheck, type WorkbookCheckDefinition } from '../declare/check.ts';
import { defineIssues } from '../issue/defineIssues.ts';
import type { Issue } from '../issue/issue.ts';
import type { OptionList } from '../swot/model.ts';
import { readOptions } from '../swot/readOptions.ts';
import { linkTargets, unknownLinks } from './linkTargets.ts';

const linkIssues = defineIssues({
  'tows-objective-unknown': {
    severity: 'warning',
    sentences: {
      en: 'The option {subject} is linked to an objective that is not listed: expected {expected}, found {found} ({place}).',
    },
  },
});

function unknownObjectives({ options }: OptionList, targets: ReadonlySet<string>): Issue[] {
  return options.flatMap(({ id, text, objective, dropped, at }) => {
    const unknown = dropped ? [] : unknownLinks(objective, targets);
    if (unknown.length === 0) return [];
    const subject = id === null ? `"${text}"` : `${id} "${text}"`;
    const expected = 'the ID of an objective, a key result or a line of the strategy';
    const about = { place: at.objective, subject, found: unknown.join(', ') };
    return [linkIssues['tows-objective-unknown']({ ...about, expected })];
  });
}

/** Joins strategic options with the objectives that carry them out; silent in a workbook without objectives. */
export const towsLinksCheck: WorkbookCheckDefinition = defineWorkbookCheck({
  id: 'tows-links',
  summary: 'Strategic options linked to objectives that are not listed.',
  run(inputs, { locale }) {
    const lists = inputs
      .filter(({ table }) => table.kind === 'tows')
      .map((input) => readOptions(input, locale));
    const targets = lists.length === 0 ? new Set<string>() : linkTargets(inputs, locale);
    if (targets.size === 0) return { scores: [], issues: [] };
    return { scores: [], issues: lists.flatMap((list) => unknownObjectives(list, targets)) };
  },
});
