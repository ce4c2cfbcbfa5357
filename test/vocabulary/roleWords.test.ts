import { describe, expect, it } from 'vitest';
import { roleWords } from '../../core/vocabulary/roleWords.ts';
import { roles } from '../../core/vocabulary/vocabulary.ts';

describe('roleWords', () => {
  it('roleWords has words of its own for every role, in small letters, and for nothing else', () => {
    expect(Object.keys(roleWords).sort()).toEqual([...roles].sort());
    const words = Object.values(roleWords);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^[a-z]+(?:[ -][a-z]+)*$/);
  });
});
