import { describe, expect, it } from 'vitest';
import { decisionLevelOf } from '../../core/decisions/decisionLevelOf.ts';
import { decisionThresholds } from '../../core/decisions/thresholds.ts';
import { vetoesOf } from '../../core/decisions/vetoes.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { settingNumber } from '../../core/declare/readSettings.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { callByName } from '../callByName.ts';
import { checkSheets, findingsIn } from '../strategy/checkRows.ts';

const columns = {
  decision: 'Decision',
  status: 'Status',
  decider: 'Decider',
  scope: 'Level',
  limit: 'Limit',
  decidedOn: 'Decided on',
  valuesCheck: 'Values check',
  escalation: 'Escalate to',
  veto: 'Veto',
} as const;

type Key = keyof typeof columns;
type Changes = Readonly<Partial<Record<Key, Cell>>>;

const keys = Object.keys(columns) as readonly Key[];
const sound: Changes = {
  decision: 'Longer rest',
  status: 'decided',
  decider: 'Ann Lee',
  scope: 'team',
  limit: 'two weeks',
  decidedOn: '2026-10-19',
  valuesCheck: 'yes',
  escalation: 'Bob Ray',
};

function listOf(...rows: readonly Changes[]): Cell[][] {
  return [
    Object.values(columns),
    ...rows.map((row) => keys.map((key) => ({ ...sound, ...row })[key] ?? null)),
  ];
}

const found = (changes: Changes) => findingsIn(listOf({}, changes, {}));

describe('checks of decision rights', () => {
  it('find nothing in a sound list', () => {
    expect(findingsIn(listOf({}, {}, {}))).toEqual([]);
  });

  it('name a decision of a team without a limit, else without anybody to ask', () => {
    expect(found({ limit: null })).toEqual(['decision-team-without-limit E3']);
    expect(found({ limit: null, escalation: null })).toEqual(['decision-team-without-limit E3']);
    for (const escalation of [null, '–', 'n/a'])
      expect(found({ escalation })).toEqual(['decision-team-without-escalation H3']);
    expect(found({ scope: 'company', limit: null, escalation: null })).toEqual([]);
    expect(found({ scope: 'Team level', limit: null })).toEqual(['decision-team-without-limit E3']);
    expect(found({ limit: null, status: 'withdrawn' })).toEqual([]);
  });

  it('do not ask for what the list has no column for', () => {
    const rows = [
      ['Decision', 'Decider', 'Level', 'Decided on'],
      ['Longer rest', 'Ann Lee', 'team', '2026-10-19'],
      ['New oven', 'Bob Ray', 'team', '2026-10-20'],
    ];
    expect(findingsIn(rows)).toEqual([]);
  });

  it('name what was decided without a look at the values, for the reader', () => {
    expect(found({ valuesCheck: null })).toEqual(['decision-values-unchecked G3']);
    expect(found({ valuesCheck: null, status: 'open', decidedOn: null })).toEqual([]);
  });

  it('name several vetoes of which one has no scope', () => {
    expect(found({ veto: 'Bob Ray, Cy Orr' })).toEqual(['decision-vetoes-without-scope I3']);
    expect(found({ veto: 'Bob Ray (rent), Cy Orr' })).toEqual(['decision-vetoes-without-scope I3']);
    expect(found({ veto: 'Bob Ray (rent, terms), Cy Orr (hygiene)' })).toEqual([]);
    expect(found({ veto: 'Bob Ray' })).toEqual([]);
  });

  it('take the same share from the settings and in functions', () => {
    expect(settingNumber(neutralContext, 'vetoShare')).toBe(decisionThresholds.vetoShare.value);
  });

  it('name vetoes once a list, at their header, above the share the workbook sets', () => {
    const one = [{ veto: 'Bob Ray' }, {}, {}, {}, {}];
    const two = [{ veto: 'Bob Ray' }, { veto: 'Cy Orr' }, {}, {}, {}];
    expect(findingsIn(listOf(...one))).toEqual([]);
    expect(findingsIn(listOf(...two))).toEqual(['decision-vetoes-many I1']);
    expect(findingsIn(listOf(...two.slice(0, 4)))).toEqual([]);
    const setting = [
      ['Tandem settings'],
      [],
      ['Setting', 'Value'],
      ['Most decisions with a veto', 0.5],
    ];
    const { findings } = checkSheets({ Sheet1: listOf(...two), 'Tandem settings': setting });
    expect(findings).toEqual([]);
  });
});

describe('vetoesOf', () => {
  it('vetoesOf(brackets, colons, several) tells who and on what grounds', () => {
    expect(vetoesOf('Ann (rent, terms); Bob')).toEqual([
      { person: 'Ann', scope: 'rent, terms' },
      { person: 'Bob', scope: null },
    ]);
    expect(vetoesOf('Ann: rent, terms\nBob: hygiene')).toEqual([
      { person: 'Ann', scope: 'rent, terms' },
      { person: 'Bob', scope: 'hygiene' },
    ]);
    for (const nobody of [null, '', '–', 'none']) expect(vetoesOf(nobody)).toEqual([]);
  });
});

describe('decisionLevelOf', () => {
  it('decisionLevelOf(words of several languages) finds the level, and none where words disagree', () => {
    expect(['Team', 'équipe', 'team level', 'Squad'].map(decisionLevelOf)).toEqual([
      ...['team', 'team', 'team', 'team'],
    ]);
    expect(['Abteilung', 'Unternehmen'].map(decisionLevelOf)).toEqual(['department', 'company']);
    expect([null, 'strategic', 'team or company'].map(decisionLevelOf)).toEqual([null, null, null]);
  });
});

describe('DECISION_ISSUES, DECISION_LEVEL and VALUES_CHECK', () => {
  const codesOf = (
    name: string,
    ...raw: Parameters<typeof callByName> extends [string, ...infer R] ? R : never
  ) => {
    const { value } = callByName(name, ...raw);
    return Array.isArray(value) ? value.slice(1).map((row) => `${row[1]} ${row[2]}`) : value;
  };

  it('DECISION_ISSUES(the range of a sheet) finds what the check-up finds', () => {
    const rows = listOf({ limit: null }, { decider: null }, { veto: 'Bob Ray, Cy Orr' });
    expect(codesOf('DECISION_ISSUES', rows)).toEqual(findingsIn(rows));
  });

  it('DECISION_ISSUES(a day, a share) tells what is overdue and how many vetoes are many', () => {
    const rows = [
      ['Decision', 'Status', 'Decider', 'Due date', 'Veto'],
      ...['A', 'B', 'C', 'D', 'E'].map((name) => [name, 'open', 'Ann Lee', 46_000, null]),
    ];
    expect(codesOf('DECISION_ISSUES', rows)).toEqual(['null null']);
    expect(codesOf('DECISION_ISSUES', rows, 46_001)).toHaveLength(5);
    const vetoed = rows.map((row, index) => (index === 1 ? [...row.slice(0, 4), 'Bob Ray'] : row));
    expect(codesOf('DECISION_ISSUES', vetoed)).toEqual(['null null']);
    expect(codesOf('DECISION_ISSUES', vetoed, null, 0.1)).toEqual(['decision-vetoes-many E1']);
    expect(callByName('DECISION_ISSUES', rows, null, 2).codes).toEqual(['argument-bounds']);
  });

  it('DECISION_LEVEL(German, unknown levels) counts what is known and says how little it is', () => {
    const rows = [
      ['Entscheidung', 'Status', 'Entscheidungsebene'],
      ['Rezept', 'entschieden', 'Team'],
      ['Kasse', 'beschlossen', 'Unternehmen'],
      ['Preis', 'offen', 'Unternehmen'],
      ['Regal', 'entschieden', 'irgendwo'],
      ['Ofen', 'entschieden', null],
    ];
    const { value, codes } = callByName('DECISION_LEVEL', rows);
    expect(value).toBe(0.5);
    expect(codes).toEqual(['decision-level-coverage-low']);
    expect(callByName('DECISION_LEVEL', rows, 'company').value).toBe(0.5);
    expect(callByName('DECISION_LEVEL', rows, 'planet').codes).toEqual(['argument-kind']);
  });

  it('VALUES_CHECK(objectives, titles above, other yes and no columns) reads only the values', () => {
    const rows = [
      ['Objectives against our values (made up)', null, null, null, null],
      ['Objective', 'Reversible', 'Honest', 'Nobody alone', 'Reason'],
      ['Cheaper butter', 'no', 'no', 'yes', null],
      ['Night shift', 'no', 'yes', 'no, for a month only', null],
      ['New oven', 'yes', 'maybe', null, null],
    ];
    expect(codesOf('VALUES_CHECK', rows)).toEqual([
      'decision-values-without-reason C3',
      'decision-values-unclear C5',
    ]);
  });

  it('VALUES_CHECK(a list of decisions) reads its own column of values', () => {
    expect(codesOf('VALUES_CHECK', listOf({ valuesCheck: 'no' }, { valuesCheck: null }))).toEqual([
      ...['decision-values-without-reason G2', 'decision-values-unchecked G3'],
    ]);
  });

  it('VALUES_CHECK(blank, no answers) answers the issue', () => {
    expect(callByName('VALUES_CHECK', null).codes).toEqual(['argument-missing']);
    expect(
      callByName('VALUES_CHECK', [
        ['Decision', 'Cost'],
        ['Oven', 1],
      ]).codes,
    ).toEqual(['values-not-found']);
  });
});
