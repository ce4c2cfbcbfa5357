import { describe, expect, it } from 'vitest';
import { describeIssue, placeCell } from '../../core/issue/describe.ts';
import type { VariantWish } from '../../core/raci/readMatrix.ts';
import { limitsOf } from '../../core/raci/thresholds.ts';
import { clean, codes, header, lint, rows } from './read.ts';

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
