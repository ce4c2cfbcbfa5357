import { describe, expect, it } from 'vitest';
import { unmeasuredIndex } from '../../../core/alignment/alignmentIndex.ts';
import { convertibleSheets } from '../../../panel/model/convertibleSheets.ts';
import { sheetCards } from '../../../panel/model/sheetCards.ts';
import { deepFreeze } from '../../deepFreeze.ts';
import { standInFindings, standInTables } from '../standInCheckUp.ts';

const findings = deepFreeze(standInFindings);

describe('sheetCards', () => {
  it('sheetCards(overview) shows sheets with trackers first and counts findings by sheet', () => {
    const cards = sheetCards({
      type: 'overview',
      sheets: ['Shopping', 'Team goals', 'Who does what'],
      tables: standInTables,
      scores: [
        {
          id: 'okr/Team goals',
          kind: 'okr',
          label: 'Team goals',
          value: 0.4,
          unit: 'fraction',
          coverage: 0.7,
          asOf: null,
        },
        {
          id: 'objective/O-1',
          kind: 'objective',
          label: 'O-1',
          value: 0.4,
          unit: 'fraction',
          coverage: 1,
          asOf: null,
        },
      ],
      findings,
      index: unmeasuredIndex,
      minimumCoverage: 0.6,
      today: null,
      undo: null,
    });
    expect(cards.map(({ sheet }) => sheet)).toEqual(['Team goals', 'Who does what', 'Shopping']);
    expect(cards[0]?.counts).toEqual({ error: 1, warning: 2, info: 1 });
    expect(cards[1]?.tables[0]).toMatchObject({ certainty: 'likely', columns: 5 });
    expect(cards[0]?.scores.map(({ value }) => value)).toEqual(['40 %']);
    expect(cards[1]?.scores).toEqual([]);
    expect(cards[2]?.tables).toEqual([]);
    expect(cards[2]?.unknown?.kind).toBe('none');
  });

  it('convertibleSheets(tables) lists a sheet once with its kinds', () => {
    const twice = [...standInTables, ...standInTables.slice(0, 1)];
    expect(convertibleSheets(twice).map(({ sheet }) => sheet)).toEqual([
      'Team goals',
      'Who does what',
    ]);
    const survey = standInTables.map((table) => ({ ...table, kind: 'survey' as const }));
    expect(convertibleSheets(survey)).toEqual([]);
  });
});
