import type { Context } from '../../declare/context.ts';
import {
  optionalFlag,
  optionalNumber,
  optionalTable,
  rangeParameter,
} from '../../declare/parameter.ts';
import type { Issue } from '../../issue/issue.ts';
import { fail, type Outcome, succeed } from '../../issue/outcome.ts';
import type { Grid } from '../../sheet/grid.ts';
import type { Table } from '../../sheet/table.ts';
import { type MemberColumns, memberColumns } from '../columns.ts';
import { type Grouped, grouped } from '../grouped.ts';
import { networkIssues } from '../issues.ts';
import { readContacts } from '../readContacts.ts';
import { type Study, studyOf } from '../study.ts';
import { networkThresholds } from '../thresholds.ts';

export const tiesParameter = rangeParameter({
  help: 'Who has contact with whom: a list of pairs (from, department, to, department, how often), a matrix of people and people, or one row a person with the names they give.',
});

export const membersParameter = optionalTable({
  help: 'Person and department; left out where the departments stand beside the contacts. Adds people without any contact.',
  columns: memberColumns,
});

export const directedParameter = optionalFlag({
  help: 'TRUE: A naming B is not B naming A. Left out: told by whether the contacts differ from side to side.',
});

export const minimumParameter = optionalNumber({
  help: 'Nothing is shown about fewer people than this.',
  unit: 'count',
  minimum: 1,
  fallback: networkThresholds.minimumAnswers.value,
});

/** What every function of the subject is called with. */
export interface NetworkArguments {
  readonly ties: Grid;
  readonly members: Table<MemberColumns> | null;
  readonly directed: boolean | null;
  readonly minimumAnswers: number;
  readonly hasHeader: boolean | null;
}

function tooFew(found: number, least: number) {
  const place = { argument: 'ties' };
  const expected = `at least ${least} people`;
  return fail(networkIssues['network-too-few-people']({ place, expected, found: `${found}` }));
}

/** The network of the arguments; an issue where it cannot be read, is empty or has too few people to show. */
export function askedStudy(
  { ties, members, directed, minimumAnswers, hasHeader }: NetworkArguments,
  { locale }: Context,
): Outcome<Study> {
  const elsewhere = (members?.rows ?? []).flatMap(({ values: { person, department } }) =>
    person === null ? [] : [{ person, department }],
  );
  const known = elsewhere.map(({ person }) => person);
  const argument = 'ties';
  const sheet = readContacts(ties, { locale, argument, hasHeader, known });
  const isFine = ({ severity, code }: Issue) => severity !== 'error' || code === 'table-empty';
  const broken = sheet.issues.filter((issue) => !isFine(issue));
  if (broken.length > 0) return fail(...broken);
  const study = studyOf(sheet, { directed, elsewhere });
  const count = study.network.people.length;
  if (count === 0) {
    const expected = 'people and their contacts';
    return fail(networkIssues['network-no-ties']({ place: { argument }, expected, found: 'none' }));
  }
  if (count < minimumAnswers) return tooFew(count, minimumAnswers);
  return succeed(
    study,
    sheet.issues.filter(isFine).filter(({ code }) => code !== 'table-empty'),
  );
}

/** The part of the arguments' network with departments; warns of contacts left out, fails where nobody has one. */
export function askedGroups(input: NetworkArguments, context: Context): Outcome<Grouped> {
  const study = askedStudy(input, context);
  if (!study.ok) return study;
  const place = { argument: 'members' };
  const part = grouped(study.value);
  if (part === null) {
    const expected = 'a department beside the contacts, or a range of people and departments';
    return fail(networkIssues['network-no-departments']({ place, expected, found: 'none' }));
  }
  if (part.coverage === 1) return succeed(part, study.issues);
  const missing = study.value.network.people.length - part.network.people.length;
  const expected = 'a department for everybody';
  const found = `${missing} people without`;
  const issue = networkIssues['network-department-missing']({ place, expected, found });
  return succeed(part, [...study.issues, issue]);
}

/** The example in which nothing is shown, too few people being in touch. */
export const tooFewExample = {
  note: 'Fewer people than may be shown',
  arguments: [
    [
      ['From person', 'To person'],
      ['Ann', 'Bob'],
    ],
  ],
  result: { issue: 'network-too-few-people' },
} as const;

/** A made-up company of six that the examples share: two departments, joined by one pair. */
export const exampleTies = [
  ['From person', 'From department', 'To person', 'To department'],
  ['Ann', 'Shop', 'Bob', 'Shop'],
  ['Bob', 'Shop', 'Cid', 'Shop'],
  ['Ann', 'Shop', 'Cid', 'Shop'],
  ['Cid', 'Shop', 'Dee', 'Oven'],
  ['Dee', 'Oven', 'Eve', 'Oven'],
  ['Dee', 'Oven', 'Fay', 'Oven'],
  ['Eve', 'Oven', 'Fay', 'Oven'],
] as const;
