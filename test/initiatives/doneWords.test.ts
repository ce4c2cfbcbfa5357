import { describe, expect, it } from 'vitest';
import { doneShare } from '../../core/initiatives/doneWords.ts';

describe('doneShare', () => {
  it.each([
    ...['x', 'X', '✓', '✅', 'ja', 'yes', 'oui', 'erledigt', 'done', '04.11.2026', '2026-11-04'],
    true,
  ])('%j says that it is done', (cell) => {
    expect(doneShare(cell)).toBe(1);
  });

  it.each(['nein', 'no', 'non', 'not started', false])('%j says that it is not', (cell) => {
    expect(doneShare(cell)).toBe(0);
  });

  it.each([null, '', 'half of it', 0.4, 1, { error: '#N/A' } as const, 'x2'])(
    '%j says neither',
    (cell) => {
      expect(doneShare(cell)).toBeNull();
    },
  );
});
