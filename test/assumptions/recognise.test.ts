import { describe, expect, it } from 'vitest';
import { recognised } from '../strategy/checkRows.ts';

describe('recognise(logs of assumptions)', () => {
  it('finds one in another order, with a title and dates as text', () => {
    const rows = [
      ['Assumption log (made up)'],
      [],
      ['Last checked', 'Hypothesis', 'Owner', 'Confidence', 'Evidence', 'Status'],
      ['5.10.2026', 'Guests pay for longer rest', 'Ann Lee', '70 %', 'Tasting', 'confirmed'],
      [],
      ['', 'Offices order weekly', 'Bob Ray', 'high', '', 'untested'],
    ];
    expect(recognised(rows)).toEqual({
      kind: 'assumptions',
      headerRow: 2,
      columns: { testedOn: 0, assumption: 1, owner: 2, confidence: 3, evidence: 4, status: 5 },
    });
  });

  it('finds a German and a French one', () => {
    const german = [
      ['Nr', 'Annahme', 'Beleg', 'Zuletzt geprüft', 'Verantwortlich'],
      [1, 'Gäste zahlen für längere Ruhe', 'Verkostung', '2026-10-05', 'Eva Roth'],
      [2, 'Büros bestellen wöchentlich', '', '', 'Jan Kurz'],
    ];
    expect(recognised(german)).toMatchObject({
      kind: 'assumptions',
      columns: { assumption: 1, evidence: 2, testedOn: 3 },
    });
    const french = [
      ['Hypothèse', 'Preuves', 'Dernier test', 'Prochain test', 'Statut'],
      ['Les clients paient', 'Dégustation', '2026-10-05', '2027-01-11', 'confirmée'],
      ['Les bureaux commandent', '', '', '2026-12-14', 'à tester'],
    ];
    expect(recognised(french)).toMatchObject({
      kind: 'assumptions',
      columns: { assumption: 0, evidence: 1, testedOn: 2, nextTest: 3, status: 4 },
    });
  });

  it('leaves inputs of a model, risks and test cases alone', () => {
    const model = [
      ['Assumption', 'Value', 'Unit', 'Source'],
      ['Growth', 0.04, '%', 'Plan'],
      ['Price of flour', 0.61, '€/kg', 'Mill'],
    ];
    const risks = [
      ['Risk', 'Probability', 'Impact', 'Owner', 'Mitigation', 'Status'],
      ['Fire', 'Low', 'High', 'Ann', 'Sprinkler', 'open'],
      ['Flood', 'Low', 'High', 'Bob', 'Pump', 'open'],
    ];
    const tests = [
      ['Test case', 'Expected behaviour', 'Last tested', 'Status'],
      ['Log in', 'page opens', '2026-10-05', 'passed'],
      ['Log out', 'page closes', '2026-10-06', 'failed'],
    ];
    for (const rows of [model, risks, tests]) expect(recognised(rows).kind).toBe('none');
  });
});
