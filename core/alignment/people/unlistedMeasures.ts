import type { Issue } from '../../issue/issue.ts';
import { placeIn } from '../../sheet/table.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import { wordsOf } from '../../vocabulary/normaliseText.ts';
import { namedEntries } from '../../vocabulary/splitEntries.ts';
import { peopleIssues } from './issues.ts';
import type { MeasureIndex } from './measureIndex.ts';
import type { RoleRegister } from './roleRegister.ts';

/** True where the measure is listed, or the list words it more fully: "Sales" where it has "Sales a month". */
function isListed(name: string, { find, phrases }: MeasureIndex): boolean {
  return find(nameKey(name)) !== null || phrases.has(wordsOf(name).join(' '));
}

/**
 * Measures that a role answers for and no list of KPIs, scorecard or list of key results has, so that nobody looks at
 * them: once a role, at the cell that names them. Silent where the workbook lists no measures.
 */
export function unlistedMeasures({ roles }: RoleRegister, index: MeasureIndex): readonly Issue[] {
  if (index.names.size === 0) return [];
  return roles.flatMap(({ table, row: { row, values } }) => {
    const unlisted = namedEntries(values.measures).filter((name) => !isListed(name, index));
    if (unlisted.length === 0) return [];
    return [
      peopleIssues['role-measure-unlisted']({
        place: placeIn(table, row, 'measures'),
        subject: `"${values.role}"`,
        expected: 'measures that a list of KPIs, a scorecard or a key result has',
        found: unlisted.map((name) => `"${name}"`).join(', '),
      }),
    ];
  });
}
