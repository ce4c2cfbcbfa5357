import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/sheet/cell.ts';
import { checkSheets, findingsIn } from '../strategy/checkRows.ts';

const columns = [
  'Assumption',
  'Linked objective',
  'Evidence',
  'Confidence',
  'Last tested',
  'Next test',
  'Owner',
  'Status',
];
const sound: Cell[] = [
  'Guests pay',
  'O-1',
  'Tasting',
  0.9,
  '2026-11-01',
  '2026-12-01',
  'Ann Lee',
  'open',
];
const objectives = [
  ['Id', 'Objective', 'Parent', 'Owner', 'Team'],
  ['O-1', 'Stay healthy while we grow', null, 'Ann Lee', 'Company'],
  ['O-2', 'Grow with cafés', 'O-1', 'Bob Ray', 'Sales'],
];

/** Findings of a log of three rows of which the second differs in some columns. */
function found(changes: Readonly<Record<number, Cell>>): string[] {
  const changed = sound.map((cell, index) => (index in changes ? (changes[index] ?? null) : cell));
  return findingsIn([columns, sound, changed, ['Cafés reorder', ...sound.slice(1)]]);
}

describe('checks of a log of assumptions', () => {
  it('find nothing in a sound log, and score the share tested lately', () => {
    const { findings, scores } = checkSheets({ Sheet1: [columns, sound, sound] });
    expect(findings).toEqual([]);
    expect(scores).toMatchObject([
      { kind: 'assumptions', value: 1, coverage: 1, unit: 'fraction' },
    ]);
  });

  it('name a stale one at its last test, and follow the setting of the workbook', () => {
    expect(found({ 4: '2026-08-01' })).toEqual(['assumption-stale E3']);
    expect(found({ 4: null, 5: null })).toEqual(['assumption-stale E3']);
    const sheets = {
      Log: [columns, sound, [...sound.slice(0, 4), '2026-08-01', ...sound.slice(5)]],
      'Tandem settings': [['Tandem settings'], [], [], ['Assumption stale after (days)', 120]],
    };
    expect(checkSheets(sheets).findings).toEqual([]);
  });

  it('name a last test that is still to come, and an unreadable one once', () => {
    expect(found({ 4: '2026-11-16' })).toEqual(['assumption-tested-in-future E3']);
    expect(found({ 4: 'last week', 5: null })).toEqual(['cell-unreadable E3']);
  });

  it('name somebody who is sure and does not say why; 80 % is sure', () => {
    expect(found({ 2: null, 3: 0.8 })).toEqual(['assumption-confident-without-evidence C3']);
    expect(found({ 2: 'n/a', 3: 'high' })).toEqual(['assumption-confident-without-evidence C3']);
    expect(found({ 2: null, 3: 0.79 })).toEqual([]);
  });

  it('name confidences nobody can read, and points of an unnamed scale once', () => {
    expect(found({ 3: 1.7 })).toEqual(['assumption-confidence-unread D3']);
    const points = [sound, sound, sound].map((row) => row.map((cell, at) => (at === 3 ? 4 : cell)));
    expect(findingsIn([columns, ...points])).toEqual(['assumption-confidence-unread D2']);
  });

  it('name a missing owner, and a refuted one that is still linked', () => {
    expect(found({ 6: 'tbd' })).toEqual(['assumption-owner-missing G3']);
    expect(found({ 7: 'refuted' })).toEqual(['assumption-refuted-linked B3']);
    expect(found({ 7: 'refuted', 1: null, 6: null })).toEqual([]);
  });

  it('name a link to an objective that is not listed, where objectives are', () => {
    const log = [columns, sound, [sound[0] ?? null, 'O-7', ...sound.slice(2)]];
    expect(findingsIn(log)).toEqual([]);
    const { findings } = checkSheets({ Log: log, Objectives: objectives });
    expect(findings).toMatchObject([{ code: 'assumption-objective-unknown', cell: 'B3' }]);
  });
});
