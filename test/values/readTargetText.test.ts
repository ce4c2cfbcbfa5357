import { describe, expect, it } from 'vitest';
import { readTargetText, type TargetText } from '../../core/sheet/values/readTargetText.ts';

function read(text: string): Partial<TargetText> | string {
  const reading = readTargetText(text, { locale: null });
  if (reading.kind !== 'value') return reading.kind;
  return Object.fromEntries(Object.entries(reading.value).filter(([, value]) => value !== null));
}

describe('readTargetText', () => {
  it.each([
    'from 20 to 45',
    'von 20 auf 45 steigern',
    'de 20 à 45',
    'pasar de 20 a 45',
    'da 20 a 45',
    'van 20 naar 45',
    'с 20 до 45',
    'tăng từ 20 lên 45',
    '从 20 提高到 45',
    '20から45に向上',
    '20에서 45로 증가',
    '20 → 45',
  ])('readTargetText(%j) finds start and target in any known language', (text) => {
    expect(read(text)).toEqual({ type: 'fromTo', direction: 'increase', from: 20, to: 45 });
  });

  it.each<[string, object]>([
    ['≥ 90 %', { type: 'atLeast', to: 0.9, unit: '%' }],
    ['at least 50', { type: 'atLeast', to: 50 }],
    ['90 % oder mehr', { type: 'atLeast', to: 0.9, unit: '%' }],
    ['90%以上', { type: 'atLeast', to: 0.9, unit: '%' }],
    ['不低于 80%', { type: 'atLeast', to: 0.8, unit: '%' }],
    ['Reduce churn to < 3%', { type: 'atMost', to: 0.03, unit: '%', direction: 'decrease' }],
    ['no more than 5', { type: 'atMost', to: 5 }],
    [
      'increase by 50% in three months',
      { type: 'change', by: 0.5, unit: '%', direction: 'increase' },
    ],
    ['um 50 % in 3 Monaten erhöhen', { type: 'change', by: 0.5, unit: '%', direction: 'increase' }],
    ['Réduire de 20 % en 6 mois', { type: 'change', by: 0.2, unit: '%', direction: 'decrease' }],
    ['10–35%', { type: 'between', low: 0.1, to: 0.35, unit: '%' }],
    ['between 5 and 10 days', { type: 'between', low: 5, to: 10 }],
    [
      'Raise orders from 1.2k to 2k by Q3 2026',
      { type: 'fromTo', from: 1200, to: 2000, direction: 'increase' },
    ],
    [
      'Cut waiting from 12 to 8 minutes',
      { type: 'fromTo', from: 12, to: 8, direction: 'decrease' },
    ],
    ['increase to 45', { type: 'to', to: 45, direction: 'increase' }],
    ['100%', { type: 'value', to: 1, unit: '%' }],
  ])('readTargetText(%j) says what the number is', (text, target) => {
    expect(read(text)).toEqual(target);
  });

  it.each(['', 'n/a', 'Open the second shop', 'By February 28th', 'Aug 30', 'KR2 done in 2026'])(
    'readTargetText(%j) finds no target',
    (text) => {
      expect(read(text)).toBe('missing');
    },
  );

  it.each(['Open 3 shops and train 12 bakers', 'KR1: 10 to 20'])(
    'readTargetText(%j) refuses to guess which number is meant',
    (text) => {
      expect(read(text)).toBe('issue');
    },
  );
});
