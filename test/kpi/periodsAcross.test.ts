import { describe, expect, it } from 'vitest';
import { findingsIn } from '../strategy/checkRows.ts';

const months = ['janv', 'févr', 'mars'];
const told = (headers: readonly string[], figures: readonly (number | null)[]) =>
  findingsIn([
    ['Indicateur', 'Unité', ...headers],
    ['Familles raccordées', 'familles', ...figures],
    ['Artisans formés', 'personnes', ...figures],
    ['Pompes réparées', 'pompes', ...figures],
  ]).filter((finding) => finding.startsWith('kpi-periods-across'));

describe('periodsAcross', () => {
  it('says once, at the first month, that months side by side are not scored', () => {
    expect(told(['Objectif', ...months], [100, 55, 62, 70])).toEqual(['kpi-periods-across D1']);
  });

  it('is silent where a column holds the value that counts', () => {
    expect(told(['Cible', 'Réalisé', ...months], [100, 70, 55, 62, 70])).toEqual([]);
  });

  it('is silent while no month has a figure', () => {
    expect(told(['Objectif', ...months], [100, null, null, null])).toEqual([]);
  });
});
