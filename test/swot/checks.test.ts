import { describe, expect, it } from 'vitest';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { checkSheets, findingsIn } from '../strategy/checkRows.ts';

const header = ['ID', 'Factor', 'SWOT type', 'Weight', 'Rating'];
const sound: Cell[][] = [
  ['S1', 'Good bread', 'strength', 0.6, 4],
  ['W1', 'No ordering page', 'weakness', 0.4, 1],
  ['O1', 'Cafés look for bread', 'opportunity', 0.5, 3],
  ['T1', 'The supermarket bakes', 'threat', 0.5, 2],
];

/** The sound list with one cell changed; rows and columns from 0. */
function listWith(row: number, column: number, value: Cell): Matrix {
  const rows = sound.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells,
  );
  return [header, ...rows];
}

const optionHeader = ['ID', 'Strategic option', 'TOWS type', 'Factors used', 'Linked objective'];
const objectives: Matrix = [
  ['Id', 'Objective', 'Parent', 'Owner', 'Team'],
  ['O-1', 'Stay healthy while we grow', null, 'Ann Lee', 'Company'],
  ['O-2', 'Grow with cafés', 'O-1', 'Bob Ray', 'Sales'],
];

function ofTows(...options: readonly (readonly Cell[])[]): string[] {
  const { findings } = checkSheets({
    SWOT: [header, ...sound],
    TOWS: [optionHeader, ...options],
    Objectives: objectives,
  });
  return findings
    .filter(({ code }) => /^(?:swot|tows)/.test(code))
    .map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
}

const crates = ['P1', 'Crates for cafés', 'SO', 'S1, O1', 'O-2'];
const page = ['P2', 'An ordering page', 'WT', 'W1, T1', 'O-1'];

describe('checks of a SWOT', () => {
  it('find nothing in a sound list, and score both sides', () => {
    const { findings, scores } = checkSheets({ SWOT: [header, ...sound] });
    expect(findings).toEqual([]);
    expect(scores).toMatchObject([
      { kind: 'swot-internal', value: 2.8, coverage: 1 },
      { kind: 'swot-external', value: 2.5, coverage: 1 },
    ]);
  });

  it('name weights that do not add up, at the first of the side; a rounding is none', () => {
    expect(findingsIn(listWith(1, 3, 0.3))).toEqual(['swot-weight-sum D2']);
    expect(findingsIn(listWith(3, 3, 0.6))).toEqual(['swot-weight-sum D4']);
    expect(findingsIn(listWith(1, 3, 0.41))).toEqual([]);
  });

  it('take weights that add up to 1 over all four blocks for sound', () => {
    const rows = sound.map((cells, index) =>
      cells.map((cell, at) => (at === 3 ? ([0.3, 0.2, 0.4, 0.1][index] ?? null) : cell)),
    );
    expect(findingsIn([header, ...rows])).toEqual([]);
  });

  it('name a rating off the scale, and a scale of its own only once', () => {
    expect(findingsIn(listWith(2, 4, 5))).toEqual(['swot-rating-range E4']);
    const tens = sound.map((cells) => cells.map((cell, at) => (at === 4 ? 8 : cell)));
    expect(findingsIn([header, ...tens])).toEqual(['swot-rating-range E2']);
  });

  it('name a strength rated as a weakness and the other way round; 2.5 contradicts neither', () => {
    expect(findingsIn(listWith(0, 4, 2))).toEqual(['swot-rating-side E2']);
    expect(findingsIn(listWith(1, 4, 3))).toEqual(['swot-rating-side E3']);
    expect(findingsIn(listWith(1, 4, 2.5))).toEqual([]);
  });

  it('name a factor on both sides at the second of the two, whatever its case', () => {
    expect(findingsIn(listWith(1, 1, 'good  BREAD'))).toEqual(['swot-factor-both-sides B3']);
    expect(findingsIn(listWith(2, 1, 'Good bread'))).toEqual([]);
  });

  it('name a factor without a type, and an unreadable one once', () => {
    const blank = [header, ...sound, ['X', 'Guests compare prices', null, null, null]];
    expect(findingsIn(blank)).toEqual(['swot-type-missing C6']);
    const unread = [header, ...sound, ['X', 'Guests compare prices', 'maybe', null, null]];
    expect(findingsIn(unread)).toEqual(['cell-unreadable C6']);
  });

  it('read a drawn SWOT: nothing to score, and the double entry is found', () => {
    const rows = [
      ['Strengths', 'Weaknesses'],
      ['• Small team\n• Good bread', '- small team'],
      ['Opportunities', 'Threats'],
      ['Cafés', 'Supermarket'],
    ];
    const { findings, scores } = checkSheets({ SWOT: rows });
    expect(scores).toEqual([]);
    expect(findings).toMatchObject([{ code: 'swot-factor-both-sides', cell: 'B2' }]);
  });
});

describe('checks of strategic options', () => {
  it('find nothing where every heavy factor is used and every option carried out', () => {
    expect(ofTows(crates, page)).toEqual([]);
  });

  it('name a heavy factor that no option uses, at the factor', () => {
    expect(ofTows(crates)).toEqual(['swot-factor-unused SWOT!B3', 'swot-factor-unused SWOT!B5']);
  });

  it('read the threshold from the settings of the workbook', () => {
    const { findings } = checkSheets({
      SWOT: [header, ...sound],
      TOWS: [optionHeader, crates],
      'Tandem settings': [['Tandem settings'], [], [], ['Heavy factor from', 0.45]],
    });
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['swot-factor-unused B5']);
  });

  it('say nothing of unused factors in a workbook without options', () => {
    expect(checkSheets({ SWOT: [header, ...sound], Objectives: objectives }).findings).toEqual([]);
  });

  it('name an option without an objective and one linked to nothing that is listed', () => {
    expect(ofTows(crates, [...page.slice(0, 4), null])).toEqual(['tows-no-objective TOWS!E3']);
    expect(ofTows(crates, [...page.slice(0, 4), 'O-9'])).toEqual([
      'tows-objective-unknown TOWS!E3',
    ]);
    expect(ofTows(crates, [...page.slice(0, 4), 'grow with CAFÉS'])).toEqual([]);
    expect(ofTows(crates, [...page.slice(0, 4), 'O-1; O-2'])).toEqual([]);
  });

  it('name unknown factors only where factors are listed', () => {
    const options = [optionHeader, [...crates.slice(0, 3), 'S1, O9', 'O-2'], page];
    const alone = checkSheets({ TOWS: options });
    expect(alone.findings).toEqual([]);
    const { findings } = checkSheets({ TOWS: options, SWOT: [header, ...sound] });
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'tows-factor-unknown D2',
      'swot-factor-unused B4',
    ]);
  });
});
