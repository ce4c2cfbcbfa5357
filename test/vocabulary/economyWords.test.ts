import { describe, expect, it } from 'vitest';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { germanEconomy } from '../../core/vocabulary/economy/de.ts';
import type { EconomyWords } from '../../core/vocabulary/economy/economyWords.ts';
import { englishEconomy } from '../../core/vocabulary/economy/en.ts';
import { spanishEconomy } from '../../core/vocabulary/economy/es.ts';
import { frenchEconomy } from '../../core/vocabulary/economy/fr.ts';
import { italianEconomy } from '../../core/vocabulary/economy/it.ts';
import { dutchEconomy } from '../../core/vocabulary/economy/nl.ts';
import { portugueseEconomy } from '../../core/vocabulary/economy/pt.ts';
import { languages } from '../../core/vocabulary/languages.ts';
import type { Role } from '../../core/vocabulary/vocabulary.ts';
import { deepFreeze } from '../deepFreeze.ts';

const all = [
  ...([
    ['en', englishEconomy],
    ['de', germanEconomy],
    ['fr', frenchEconomy],
  ] as const),
  ...([
    ['es', spanishEconomy],
    ['it', italianEconomy],
    ['pt', portugueseEconomy],
  ] as const),
  ['nl', dutchEconomy] as const,
];

/** Roles of each kind of sheet with two cells of their columns. */
const sheets: Readonly<Record<string, Readonly<Partial<Record<Role, readonly [Cell, Cell]>>>>> = {
  'misalignment-cost': {
    costComponent: ['A', 'B'],
    counted: [20, 15],
    assumedLow: [1, 20],
    assumedBase: [2, 35],
    assumedHigh: [3, 60],
    moneyPerUnit: [23, 1],
  },
  waste: {
    waste: ['Baked again', 'Vans wait'],
    wasteType: ['x', 'y'],
    hoursLost: [12, 8],
    countermeasure: ['Probe', 'First round'],
  },
  'value-stream': { task: ['Order', 'Bake'], valueTime: [4, 45], waitTime: [35, 60] },
  bets: {
    assumption: ['Guests pay more', 'Offices order weekly'],
    smallestTest: ['One shelf', 'A form'],
    learnBy: ['2026-09-25', '2026-10-02'],
    betResult: ['x', 'y'],
  },
  balance: { team: ['Bakery', 'Office'], exploreScore: [2.1, 3], exploitScore: [4.4, 3.9] },
  automation: {
    automation: ['Orders go to the till', 'Flour orders itself'],
    measureBefore: ['20 min', '14 kg'],
    measureAfter: ['2 min', ''],
    personalData: ['none', 'none'],
    legalBasis: ['', ''],
    accountable: ['Ann Lee', 'Bob Ray'],
  },
};

/** The first word a language has for a role. */
function wordFor(language: string, role: Role): string {
  const vocabulary = languages.find((each) => each.language === language);
  const [word = ''] = (vocabulary?.headers[role] ?? '').split(/[,;]/);
  return word.trim();
}

describe.each(all)('sheets in %s', (language, words: EconomyWords) => {
  it.each(Object.keys(sheets))('%s is recognised by the first word of every column', (kind) => {
    const columns = Object.entries(sheets[kind] ?? {}) as [Role, readonly [Cell, Cell]][];
    const rows = [
      columns.map(([role]) => wordFor(language, role)),
      columns.map(([, [first]]) => first),
      columns.map(([, [, second]]) => second),
    ];
    const [table] = recognise(deepFreeze(gridOf(rows, 'Sheet1')));
    const roles = Object.fromEntries(columns.map(([role], at) => [role, at]));
    expect({ header: rows[0], kind: table?.kind, columns: table?.columns }).toEqual({
      ...{ header: rows[0], kind, columns: roles },
    });
  });

  it('words every role, kind and choice that English words', () => {
    for (const key of ['headers', 'kinds', 'costComponents', 'wasteTypes', 'betDecisions'] as const)
      expect(Object.keys(words[key] ?? {}).sort()).toEqual(
        Object.keys(englishEconomy[key] ?? {}).sort(),
      );
  });
});
