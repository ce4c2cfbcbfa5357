import { describe, expect, it } from 'vitest';
import { neutralContext } from '../../core/declare/context.ts';
import { settingNumber } from '../../core/declare/readSettings.ts';
import { raciCheck } from '../../core/raci/checks.ts';
import { settingLimits } from '../../core/raci/settingLimits.ts';
import { defaultLimits } from '../../core/raci/thresholds.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { clean, header, lint, rows } from './read.ts';

/** Codes the check-up finds in a matrix with these settings. */
function found(lines: readonly string[], settings: Readonly<Record<string, Cell>>): string[] {
  const grid = deepFreeze(gridOf(rows(header, ...lines), 'RACI'));
  return recognise(grid).flatMap((table) =>
    raciCheck.run({ grid, table }, { ...neutralContext, settings }).issues.map(({ code }) => code),
  );
}

const crowd = 'Taste the bread | A | R | R | R | R';
const asked = 'Set prices | A/R | C | C | C |';
const told = 'Close early | A/R | I | I | I | I';

describe('settings of the check-up', () => {
  it('settingLimits(no settings) are the thresholds', () => {
    expect(settingLimits(neutralContext)).toEqual(defaultLimits);
  });

  it.each([
    ['raciMostResponsible', 4, 'raci-many-responsible', crowd],
    ['raciConsultedShare', 1, 'raci-many-consulted', asked],
  ])('%s = %s silences %s', (name, value, code, line) => {
    expect(found([...clean, line], {})).toContain(code);
    expect(found([...clean, line], { [name]: value })).not.toContain(code);
  });

  it.each([
    ['raciMostConsulted', 2, 'raci-many-consulted', asked],
    ['raciMostInformed', 3, 'raci-many-informed', told],
  ])('%s = %s makes %s stricter', (name, value, code, line) => {
    const settings = { raciConsultedShare: 1 };
    expect(found([...clean, line], settings)).not.toContain(code);
    expect(found([...clean, line], { ...settings, [name]: value })).toContain(code);
  });

  it.each([
    ['raciAccountableShare', 0.3, 'raci-accountable-load'],
    ['raciResponsibleShare', 0.19, 'raci-responsible-load'],
    ['raciConsultedLoad', 0.3, 'raci-consulted-load'],
    ['raciInvolvedFrom', 0.8, 'raci-all-involved'],
  ])('%s = %s is what %s goes by', (name, value, code) => {
    expect(found(clean, {})).toEqual([]);
    expect(new Set(found(clean, { [name]: value }))).toEqual(new Set([code]));
  });

  it('a boundary that is just met passes', () => {
    expect(settingNumber(neutralContext, 'raciAccountableShare')).toBe(0.5);
    expect(found(clean, { raciAccountableShare: 0.4 })).toEqual([]);
  });
});

describe('suggested fixes', () => {
  const expectedOf = (...lines: readonly string[]) =>
    lint(rows(header, ...clean, ...lines)).map(({ issue }) => issue.expected);

  it('name who could take a missing A: those who do the work, else those with a part', () => {
    expect(expectedOf('Answer mails | R | | I | R |')).toEqual([
      'exactly one A (accountable); give A to one of: Mila, Omar',
    ]);
    expect(expectedOf('Answer mails | R | | I | |')).toEqual([
      'exactly one A (accountable); Mila holds R and could take it',
    ]);
  });

  it('name to whom somebody with most of the A could hand tasks over', () => {
    const more = [
      'Count stock | A | R | I | |',
      'Order paper | A | R | | I |',
      'Pay tax | A | | | I | R',
    ];
    const [expected] = expectedOf(...more, 'Clean | A | R | | I |');
    expect(expected).toContain('hand some over to those who do the work: Petra, Tomas');
  });

  it('stand in every finding', () => {
    const broken = rows(
      header,
      'One | A | A | | |',
      'Two | | R | C | |',
      'Three | A | | | Z |',
      'Four | I | C | | |',
      'Five | | | | |',
      'Two | A | R | R | R | R',
      ' | A | R | | |',
    );
    const issues = lint(broken).map(({ issue }) => issue);
    expect(issues.length).toBeGreaterThan(8);
    expect(issues.filter(({ expected }) => !expected.includes(';'))).toEqual([]);
  });
});
