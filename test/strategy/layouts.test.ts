import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionsBlueprint } from '../../core/decisions/blueprint.ts';
import type { Blueprint } from '../../core/declare/blueprint.ts';
import { rolesBlueprint } from '../../core/roles/blueprint.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { strategyBlueprint } from '../../core/strategy/blueprint.ts';
import { languages } from '../../core/vocabulary/languages.ts';
import { listWords } from '../../core/vocabulary/phraseIndex.ts';
import type { Role, Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import { recognised } from './checkRows.ts';

const options = { seed: 20261115, numRuns: 40 };

/** The sample of a template with its columns in the given order, without a title. */
function rowsOf({ columns, sample }: Blueprint, keys: readonly string[]): Cell[][] {
  return [
    keys.map((key) => columns[key]?.header ?? ''),
    ...sample.map((row) => keys.map((key) => row[key] ?? null)),
  ];
}

/** Where each role must be found. */
function rolesAt({ columns }: Blueprint, keys: readonly string[]): Record<string, number> {
  return Object.fromEntries(keys.map((key, at) => [columns[key]?.role ?? key, at]));
}

/** The first word of a role; for people one that does not name a role as well. */
function firstWord(headers: Vocabulary['headers'], role: Role): string | null {
  const roleWords = listWords(headers.role ?? '').map(({ text }) => text.toLowerCase());
  const words = listWords(headers[role] ?? '').map(({ text }) => text);
  const free = words.filter(
    (text) => role !== 'person' || !roleWords.some((word) => text.toLowerCase().startsWith(word)),
  );
  return free[0] ?? null;
}

/** Columns each template is not recognised without. */
const anchors: Readonly<Record<string, readonly string[]>> = {
  strategy: ['level', 'statement'],
  roles: ['role', 'purpose', 'decisions', 'measures'],
  decisions: ['decision', 'decider', 'decidedOn'],
};

describe.each([strategyBlueprint, rolesBlueprint, decisionsBlueprint])('$id', (blueprint) => {
  const keys = Object.keys(blueprint.columns);

  it('is recognised in any order of columns, under any number of titles', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(keys, { minLength: keys.length }),
        fc.nat(3),
        (order, titles) => {
          const above = Array.from({ length: titles }, (_, at) => [`Crumb & Co (${at + 1})`]);
          expect(recognised([...above, ...rowsOf(blueprint, order)])).toEqual({
            kind: blueprint.kind,
            headerRow: titles,
            columns: rolesAt(blueprint, order),
          });
        },
      ),
      options,
    );
  });

  it('is recognised without any one of its other columns', () => {
    const needed = anchors[blueprint.id] ?? [];
    for (const missing of keys.filter((key) => !needed.includes(key))) {
      const rest = keys.filter((key) => key !== missing);
      const found = recognised(rowsOf(blueprint, rest));
      expect([missing, found.kind]).toEqual([missing, blueprint.kind]);
    }
  });

  it.each(languages.filter(({ headers }) => headers.decisionRights !== undefined))(
    'is recognised under headers of language $language',
    ({ headers }) => {
      const words = keys.map((key) => {
        const role = (blueprint.columns[key]?.role ?? key) as Role;
        return firstWord(headers, role);
      });
      const [, ...body] = rowsOf(blueprint, keys);
      const { kind, columns } = recognised([words, ...body], blueprint.sheet);
      const named = keys.filter((_, at) => words[at] !== null);
      const expected = Object.entries(rolesAt(blueprint, keys)).filter(
        ([, at]) => words[at] !== null,
      );
      expect(named.length).toBeGreaterThan(keys.length / 2);
      expect(kind).toBe(blueprint.kind);
      expect(columns).toMatchObject(Object.fromEntries(expected));
    },
  );
});
