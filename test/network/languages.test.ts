import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/sheet/cell.ts';
import { germanTogether } from '../../core/vocabulary/together/de.ts';
import { englishTogether } from '../../core/vocabulary/together/en.ts';
import { spanishTogether } from '../../core/vocabulary/together/es.ts';
import { frenchTogether } from '../../core/vocabulary/together/fr.ts';
import { italianTogether } from '../../core/vocabulary/together/it.ts';
import { dutchTogether } from '../../core/vocabulary/together/nl.ts';
import { portugueseTogether } from '../../core/vocabulary/together/pt.ts';
import type { Role } from '../../core/vocabulary/vocabulary.ts';
import { recognised } from '../strategy/checkRows.ts';

const languages = {
  en: englishTogether,
  de: germanTogether,
  fr: frenchTogether,
  es: spanishTogether,
  pt: portugueseTogether,
  it: italianTogether,
  nl: dutchTogether,
};

const sheets: Readonly<Record<string, readonly (readonly [Role, readonly Cell[]])[]>> = {
  ties: [
    ['tieStrength', [3, 1, 2]],
    ['tieTo', ['Bea Roth', 'Cem Yilmaz', 'Dov Levi']],
    ['tieToGroup', ['Oven', 'Oven', 'Shop']],
    ['tieFrom', ['Ada Kern', 'Ada Kern', 'Bea Roth']],
    ['tieFromGroup', ['Shop', 'Shop', 'Oven']],
  ],
  culture: [
    ['hierarchyNow', [30, 20, 10]],
    ['cultureDimension', ['A day here', 'Those in charge', 'Success']],
    ['clanNow', [40, 50, 60]],
    ['marketNow', [10, 10, 10]],
    ['adhocracyNow', [20, 20, 20]],
    ['clanWanted', [25, 25, 25]],
    ['adhocracyWanted', [25, 25, 25]],
    ['marketWanted', [25, 25, 25]],
    ['hierarchyWanted', [25, 25, 25]],
  ],
  partners: [
    ['nextReview', [46371, 46380, 46390]],
    ['sharedMeasure', ['Flour on time', 'Loaves', 'Guests']],
    ['partner', ['River mill', 'School kitchen', 'Friday market']],
    ['sharedObjective', ['Better bread', 'Less waste', 'More guests']],
    ['lastReviewed', [46300, 46290, 46280]],
  ],
};

const cases = Object.entries(languages).flatMap(([language, words]) =>
  Object.entries(sheets).map(([kind, columns]) => ({ language, kind, columns, words })),
);

describe.each(cases)('recognise($kind in $language)', ({ kind, columns, words }) => {
  it.each([0, 1])('finds every column by word %i of its role, in another order', (word) => {
    const headers = columns.map(([role]) => {
      const all = (words.headers[role] ?? '').split(/[,;]/).map((each) => each.trim());
      return all[Math.min(word, all.length - 1)] ?? '';
    });
    const body = [0, 1, 2].map((row) => columns.map(([, cells]) => cells[row] ?? null));
    const expected = Object.fromEntries(columns.map(([role], column) => [role, column]));
    expect(recognised([headers, ...body])).toEqual({ kind, headerRow: 0, columns: expected });
  });
});
