import { describe, expect, it } from 'vitest';
import { readStatus } from '../../core/sheet/values/readStatus.ts';

describe('readStatus', () => {
  it.each([
    ['On track', 'onTrack'],
    ['🔵 In Progress', 'onTrack'],
    ['✅', 'done'],
    ['🔴 Hors piste', 'offTrack'],
    ['gefährdet', 'atRisk'],
    ['не начато', 'notStarted'],
    ['已完成', 'done'],
    ['annulé', 'dropped'],
  ])('readStatus(%j) is %s', (text, meaning) => {
    expect(readStatus(text)).toBe(meaning);
  });

  it.each(['', 'Bakery', '🔵', 'x'.repeat(80)])('readStatus(%j) knows no status', (text) => {
    expect(readStatus(text)).toBeNull();
  });
});
