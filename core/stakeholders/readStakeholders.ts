import type { CheckInput } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { placeIn, type Row, type Table } from '../sheet/table.ts';
import { totalWords, wordKey } from '../vocabulary/wordSets.ts';
import { type StakeholderColumns, stakeholderReading } from './columns.ts';
import { stakeholderIssues } from './issues.ts';
import { readInfluence, readSupport } from './readLevels.ts';

export type StakeholderTable = Table<StakeholderColumns>;

/** One person or group. */
export interface Stakeholder extends Row<StakeholderColumns> {
  readonly name: string;
  /** 1–5; null where it is blank or cannot be read. */
  readonly influence: number | null;
  /** −2..2; null where it is blank or cannot be read. */
  readonly support: number | null;
}

/** A list of stakeholders with what could not be read in it. */
export interface StakeholderList {
  readonly table: StakeholderTable;
  readonly stakeholders: readonly Stakeholder[];
  readonly issues: readonly Issue[];
}

function unread(table: StakeholderTable, stakeholder: Stakeholder): Issue[] {
  return (['influence', 'support'] as const).flatMap((key) => {
    const text = stakeholder.values[key];
    if (text === null || stakeholder[key] !== null) return [];
    const place = placeIn(table, stakeholder.row, key);
    const expected =
      key === 'influence'
        ? '1 to 5, or high, medium, low'
        : '-2 to 2, or strongly against, against, neutral, for, strongly for';
    const about = { place, subject: `"${stakeholder.name}"`, expected, found: text };
    return [stakeholderIssues['stakeholder-level-unread'](about)];
  });
}

/** The stakeholders of a table; rows without a name, with nothing but a name, and totals are left out. */
export function stakeholdersIn(table: StakeholderTable): StakeholderList {
  const stakeholders = table.rows.flatMap((row): Stakeholder[] => {
    const { stakeholder: name, influence, support } = row.values;
    const filled = Object.values(row.values).filter((value) => value !== null).length;
    if (name === null || filled < 2 || totalWords.has(wordKey(name))) return [];
    return [
      {
        ...{ ...row, name },
        influence: influence === null ? null : readInfluence(influence),
        support: support === null ? null : readSupport(support),
      },
    ];
  });
  const issues = stakeholders.flatMap((each) => unread(table, each));
  return { table, stakeholders, issues: [...table.issues, ...issues] };
}

/** Reads a recognised list of stakeholders. */
export function readStakeholders(
  { grid, table }: CheckInput,
  locale: string | null,
): StakeholderList {
  return stakeholdersIn(readRecognised({ grid, table, locale }, stakeholderReading));
}
