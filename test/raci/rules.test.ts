import { describe, expect, it } from 'vitest';
import { describeIssue, placeCell } from '../../core/issue/describe.ts';
import type { VariantWish } from '../../core/raci/readMatrix.ts';
import { limitsOf } from '../../core/raci/thresholds.ts';
import { codes, lint, rows } from './read.ts';

const header = 'Task | Mila | Tomas | Ines | Omar | Petra';

/** A matrix no rule objects to: five tasks, loads spread, everybody with something to do and a blank cell. */
const clean = [
  'Order flour | A | R | I | | C',
  'Bake bread | I | A/R | C | |',
  'Open the shop | I | | A/R | C |',
  'Plan the rounds | | I | C | A/R |',
  'Pay suppliers | A | C | | | R',
];

function lintLines(...lines: readonly string[]) {
  return lint(rows(header, ...lines));
}

function lintWith(line: string, variant: VariantWish = 'auto') {
  return lint(rows(header, ...clean, line), variant);
}

describe('lintMatrix', () => {
  it('finds nothing in a clean matrix', () => {
    expect(codes(lintLines(...clean))).toEqual([]);
  });

  it.each([
    ['raci-no-accountable', 'error', 'Clean | I | R | C | |', 'Clean | A | R | C | |'],
    ['raci-several-accountable', 'error', 'Clean | I | R | A | A |', 'Clean | I | R | A | C |'],
    ['raci-no-responsible', 'error', 'Clean | A | | C | I |', 'Clean | A/R | | C | I |'],
    ['raci-only-informed', 'error', 'Clean | I | C | | |', 'Clean | I | A/R | | |'],
    ['raci-only-informed', 'error', 'Clean | | | I | I |', 'Clean | | A/R | I | I |'],
    ['raci-row-empty', 'error', 'Clean | | | | |', 'Clean | | I | | A/R |'],
    ['raci-row-empty', 'error', 'Clean | - | - | - | - | -', 'Clean | A/R | - | - | I | -'],
    ['raci-letter-unknown', 'error', 'Clean | A | R | C | X |', 'Clean | A | R | C | I |'],
    ['raci-task-duplicate', 'warning', 'bake  BREAD | A | R | C | |', 'Bake rolls | A | R | C | |'],
    ['raci-task-unnamed', 'warning', ' | A | R | C | |', 'Sweep | A | R | C | |'],
    ['raci-many-responsible', 'warning', 'Clean | A/R | R | R | R |', 'Clean | A/R | R | R | I |'],
    ['raci-many-consulted', 'warning', 'Clean | A/R | C | C | C | C', 'Clean | A/R | C | C | I |'],
    ['raci-many-consulted', 'warning', 'Clean | A/R | C | C | C |', 'Clean | A/R | C | C | |'],
    ['raci-no-exchange', 'info', 'Clean | A | R | | |', 'Clean | A | R | | I |'],
    ['raci-letter-lookalike', 'info', 'Clean | \u0410 | R | C | |', 'Clean | A | R | C | |'],
  ])('%s is an %s of %j and silent on %j', (code, severity, planted, sound) => {
    const found = lintWith(planted);
    const finding = found.find(({ issue }) => issue.code === code);
    expect(finding?.issue.severity).toBe(severity);
    expect(codes(lintWith(sound))).not.toContain(code);
    expect(describeIssue(finding?.issue ?? never())).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('points at the cell of an unknown code and at the task for a missing letter', () => {
    const found = lintWith('Clean | X | R | C | |');
    const cells = found.map(({ issue }) => [issue.code, placeCell(issue.place)]);
    expect(cells).toContainEqual(['raci-letter-unknown', 'B7']);
    expect(cells).toContainEqual(['raci-no-accountable', 'A7']);
  });

  it('one row without anybody at work costs one error, not three', () => {
    expect(codes(lintWith('Clean | I | C | | |'))).toEqual(['raci-only-informed']);
    expect(codes(lintWith('Clean | | | | |'))).toEqual(['raci-row-empty']);
  });

  it('reports a code met in many cells once, with how often', () => {
    const found = lintLines(
      ...clean,
      'Clean | A | R | N | N | C',
      'Lock up | A | R | N | N | C',
      'Sweep | I | R | A | N | N',
    );
    const unknown = found.filter(({ issue }) => issue.code === 'raci-letter-unknown');
    expect(unknown.map(({ issue }) => issue.found)).toEqual(['"N" in 6 cells']);
  });

  it('an error cell is an unknown code, not a blank', () => {
    const matrix = [
      ...rows(header, ...clean),
      ['Clean', 'A', 'R', { error: '#REF!' as const }, 'I'],
    ];
    const [finding] = lint(matrix);
    expect(finding?.issue).toMatchObject({ code: 'raci-letter-unknown', found: '"#REF!"' });
  });

  it('a number in a cell is an unknown code', () => {
    expect(codes(lintWith('Clean | A | R | 4 | I |'))).toContain('raci-letter-unknown');
  });

  it('tells what would mend it', () => {
    const [finding] = lintWith('Clean | I | R | C | |');
    expect(finding?.issue.expected).toBe(
      'exactly one A (accountable); Tomas holds R and could take it',
    );
  });

  it('the same task under two sections is no duplicate', () => {
    const found = lintLines('Week | | | | |', 'Clean|A|R|C||', 'Month | | | | |', 'Clean|A|R|C||');
    expect(codes(found)).not.toContain('raci-task-duplicate');
  });

  it('raci-many-informed is information above five people', () => {
    const wide = 'Task|Mila|Tomas|Ines|Omar|Petra|Yuki|Sven';
    const many = lint(rows(wide, 'Clean|A/R|I|I|I|I|I|I'));
    const few = lint(rows(wide, 'Clean|A/R|I|I|I|I|I|'));
    expect(codes(many)).toContain('raci-many-informed');
    expect(codes(few)).not.toContain('raci-many-informed');
  });

  it('limits set by the user decide alone', () => {
    const matrix = rows(header, ...clean, 'Clean | A/R | R | C | C | C');
    const wide = limitsOf({ maximumResponsible: null, maximumConsulted: 3 });
    const strict = limitsOf({ maximumResponsible: 1, maximumConsulted: 0 });
    expect(codes(lint(matrix, 'auto', wide))).not.toContain('raci-many-consulted');
    expect(codes(lint(matrix, 'auto', strict))).toContain('raci-many-responsible');
    expect(
      codes(lint(matrix, 'auto', strict)).filter((code) => code === 'raci-many-consulted'),
    ).toHaveLength(6);
  });
});

function never(): never {
  throw new Error('the planted fault was not found');
}

describe('lintMatrix: loads', () => {
  const find = (code: string, ...lines: readonly string[]) =>
    lintLines(...lines).find(({ issue }) => issue.code === code);

  it('raci-accountable-load above half of the tasks, not at half', () => {
    const half = ['T1|A|R|C||', 'T2|A|R|C||', 'T3|R|A|C||', 'T4||C|A|R|I'];
    expect(find('raci-accountable-load', ...half)).toBeUndefined();
    const more = [...half.slice(0, 3), 'T4|A|C||R|I'];
    expect(find('raci-accountable-load', ...more)?.person).toBe('Mila');
    expect(find('raci-accountable-load', ...more)?.issue.severity).toBe('warning');
  });

  it('raci-responsible-load above 70 % of the tasks, not at 70 %', () => {
    const lines = (count: number) =>
      Array.from({ length: 10 }, (_, index) =>
        index < count ? `T${index}|A|R|I||` : `T${index}||A|C|R|I`,
      );
    expect(find('raci-responsible-load', ...lines(7))).toBeUndefined();
    expect(find('raci-responsible-load', ...lines(8))?.person).toBe('Tomas');
  });

  it('raci-consulted-load above 60 % of the tasks, as information', () => {
    const lines = (count: number) =>
      Array.from({ length: 5 }, (_, index) =>
        index < count ? `T${index}|A|R|C||` : `T${index}|I|A|R||`,
      );
    expect(find('raci-consulted-load', ...lines(3))).toBeUndefined();
    expect(find('raci-consulted-load', ...lines(4))?.issue.severity).toBe('info');
  });

  it('shares of load say nothing about fewer than four tasks', () => {
    const found = codes(lintLines('T1|A|R|C||', 'T2|A|R|C||', 'T3|A|R|C||'));
    expect(found).not.toContain('raci-accountable-load');
    expect(found).not.toContain('raci-always-involved');
  });

  it('raci-always-involved for somebody without a blank cell', () => {
    const lines = ['T1|A|R|C||', 'T2|I|A|R||', 'T3|C|R|A||', 'T4|I|A/R|||C'];
    expect(find('raci-always-involved', ...lines)?.issue.severity).toBe('warning');
    expect(find('raci-always-involved', ...lines.slice(0, 3), 'T4||A/R|||C')?.person).toBe('Tomas');
    expect(find('raci-always-involved', ...clean)).toBeUndefined();
  });

  it('raci-all-involved names three or more at once', () => {
    const lines = ['T1|A|R|C||', 'T2|I|A|R||', 'T3|C|R|A||', 'T4|I|A/R|C||'];
    expect(find('raci-all-involved', ...lines)?.person).toBe('Ines, Mila, Tomas');
    expect(find('raci-always-involved', ...lines)).toBeUndefined();
  });

  it('raci-no-duty for somebody who only listens or has nothing', () => {
    const found = lintLines('T1|A|R|C||', 'T2|A|R|C||').filter(
      ({ issue }) => issue.code === 'raci-no-duty',
    );
    expect(found.map(({ person, issue }) => [person, issue.severity, issue.found])).toEqual([
      ['Ines', 'info', 'only C'],
      ['Omar', 'info', 'no letters'],
      ['Petra', 'info', 'no letters'],
    ]);
  });

  it('raci-top-of-both for the one who does most and answers for most', () => {
    const lines = ['T1|A/R|I|||', 'T2|A/R|I|||', 'T3|A/R|C|||', 'T4|C|A/R|||'];
    expect(find('raci-top-of-both', ...lines)?.person).toBe('Mila');
    expect(find('raci-top-of-both', ...lines)?.issue.severity).toBe('warning');
    const shared = [...lines, 'T5|C|A/R|||', 'T6|C|A/R|||'];
    expect(find('raci-top-of-both', ...shared)).toBeUndefined();
  });

  it('raci-accountable-unnamed for a column of letters without a name above', () => {
    const unnamed = lint(rows('Task|Mila||Ines|Omar', 'Order|R|A|C|', 'Bake|I||A|R'));
    expect(
      unnamed.find(({ issue }) => issue.code === 'raci-accountable-unnamed')?.issue,
    ).toMatchObject({
      severity: 'warning',
      place: { row: 0, column: 2 },
    });
    const named = lint(rows('Task|Mila|Petra|Ines|Omar', 'Order|R|A|C|', 'Bake|I||A|R'));
    expect(codes(named)).not.toContain('raci-accountable-unnamed');
  });

  it('raci-accountable-group for a team, not for its lead', () => {
    const team = lint(rows('Task|Mila|Sales team', 'Order|R|A', 'Bake|A/R|I'));
    expect(team.find(({ issue }) => issue.code === 'raci-accountable-group')).toMatchObject({
      person: 'Sales team',
      issue: { severity: 'warning', place: { row: 0, column: 2 } },
    });
    const lead = lint(rows('Task|Mila|Team lead', 'Order|R|A', 'Bake|A/R|I'));
    expect(codes(lead)).not.toContain('raci-accountable-group');
    const listed = lint(rows('Task|Responsible|Accountable', 'Order|Mila|Everyone'));
    expect(codes(listed)).toContain('raci-accountable-group');
  });
});

describe('lintMatrix: variants', () => {
  it('RACI given, the S of a RASCI matrix is unknown', () => {
    const lines = rows(header, ...clean, 'Clean | A | R | S | S | I');
    expect(codes(lint(lines, 'RACI'))).toContain('raci-letter-unknown');
    expect(codes(lint(lines, 'RASCI'))).not.toContain('raci-letter-unknown');
    expect(codes(lint(lines))).not.toContain('raci-letter-unknown');
  });

  it('DACI needs one driver and one approver', () => {
    const find = (line: string) => codes(lint(rows(header, line), 'DACI'));
    expect(find('New oven|D|A|C|I|')).not.toContain('raci-one-driver');
    expect(find('New oven|D|A|C|I|')).not.toContain('raci-one-approver');
    expect(find('New oven|C|A|C|I|')).toContain('raci-one-driver');
    expect(find('New oven|D|D|A|I|')).toContain('raci-one-driver');
    expect(find('New oven|D|I|C|I|')).toContain('raci-one-approver');
    expect(find('New oven|D|A|A|I|')).toContain('raci-one-approver');
    expect(find('New oven|D|A|C|I|')).not.toContain('raci-no-responsible');
  });

  it('DECIDE needs one who decides and warns of several vetoes without a scope', () => {
    const find = (line: string) => codes(lint(rows(header, line), 'DECIDE'));
    expect(find('New oven|D|R|P|I|A')).not.toContain('raci-one-decider');
    expect(find('New oven|R|R|P|I|A')).toContain('raci-one-decider');
    expect(find('New oven|D|D|P|I|A')).toContain('raci-one-decider');
    expect(find('New oven|D|A|P|I|A')).toContain('raci-several-vetoes');
    expect(find('New oven|D|A (legal)|P|I|A (cost)')).not.toContain('raci-several-vetoes');
  });

  it('CAIRO: being left out on purpose is neither a part nor a lack of duty', () => {
    const lines = ['T1|A|R|C|O|I', 'T2|R|A|C|O|I', 'T3|A|R|I|O|', 'T4|I|C|A/R|O|R'];
    const found = lint(rows(header, ...lines), 'CAIRO');
    expect(found.filter(({ person }) => person?.includes('Omar'))).toEqual([]);
  });
});
