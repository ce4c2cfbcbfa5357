import { describe, expect, it } from 'vitest';
import { languages } from '../../core/vocabulary/languages.ts';
import { matchHeader } from '../../core/vocabulary/matchHeader.ts';
import { listWords } from '../../core/vocabulary/phraseIndex.ts';
import type { Role } from '../../core/vocabulary/vocabulary.ts';

describe('matchHeader', () => {
  it.each([
    ['Key Result', 'keyResult'],
    ['KEY RESULTS', 'keyResult'],
    ['key_result', 'keyResult'],
    ['KeyResult', 'keyResult'],
    ['KR 1', 'keyResult'],
    ['Schlüsselergebnisse', 'keyResult'],
    ['Résultats clés', 'keyResult'],
    ['关键结果', 'keyResult'],
    ['Weight (%)', 'weight'],
    ['Target Value', 'target'],
    ['2026 Target', 'target'],
    ['Überprüfungshäufigkeit', 'frequency'],
    ['% Complete', 'progress'],
    ['KPI / Metric', 'measure'],
    ['Due date:', 'dueDate'],
  ])('matchHeader(%j) puts %s first', (text, role) => {
    expect(matchHeader(text)[0]?.role).toBe(role);
  });

  it.each(['', '   ', '12', '§§', 'a'.repeat(200), 'Zanzibar'])(
    'matchHeader(%j) knows nothing',
    (text) => {
      expect(matchHeader(text)).toEqual([]);
    },
  );

  it('matchHeader orders by score and keeps scores from 0 to 1', () => {
    const scores = matchHeader('Target date of the key result').map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(2);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(Math.min(...scores)).toBeGreaterThan(0);
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
  });

  it('matchHeader(any sure word of any language) gives that word’s role the highest score there is', () => {
    const missed: string[] = [];
    for (const { language, headers } of languages) {
      for (const role of Object.keys(headers) as Role[]) {
        for (const { text, strength } of listWords(headers[role] ?? '')) {
          const score = matchHeader(text).find((match) => match.role === role)?.score ?? 0;
          if (strength === 1 && score < 1) missed.push(`${language} ${role}: ${text} ${score}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });

  it('every language names every role of the common tables', () => {
    const common: readonly Role[] = [
      'objective',
      'keyResult',
      'owner',
      'target',
      'current',
      'progress',
      'task',
      'measure',
    ];
    const gaps = languages.flatMap(({ language, headers }) =>
      common.filter((role) => !headers[role]).map((role) => `${language} ${role}`),
    );
    expect(gaps).toEqual([]);
  });
});
