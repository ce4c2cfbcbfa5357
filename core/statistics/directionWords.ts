import type { Direction } from './achievement.ts';

/** Which way is better, or a band with its best in the middle. */
export const measureDirections = ['higher', 'lower', 'band'] as const;

export type MeasureDirection = Direction | 'band';

const words: Readonly<Record<MeasureDirection, string>> = {
  higher:
    'up, grow, raise, improve, ↑, ⬆, ▲, +, >, >=, ≥, max, maximise, maximize, increase, increasing, growth, positive, high, more, higher is better, higher better, bigger is better, more is better, up is good, up_is_good, higher_better, higher_is_better, at least, mayor, mayor_igual, maior, maior_igual, maior melhor, hoch, höher, steigend, plus haut, hausse, augmenter, aumentar, crescente, hoger, выше, больше, 越高越好, 高',
  lower:
    'down, cut, shrink, ↓, ⬇, ▼, -, −, <, <=, ≤, min, minimise, minimize, decrease, decreasing, reduce, reduction, negative, low, less, lower is better, lower better, smaller is better, less is better, down is good, down_is_good, lower_better, lower_is_better, at most, menor, menor_igual, menor melhor, niedrig, niedriger, tiefer, sinkend, plus bas, baisse, réduire, diminuer, reducir, reduzir, diminuire, decrescente, lager, ниже, меньше, 越低越好, 低',
  band: 'range, between, in band, in range, within range, stabilise, stabilize, constant, maintain, target is best, ↔, =, ±',
};

function synonymsOf<D extends MeasureDirection>(
  directions: readonly D[],
): Readonly<Record<string, D>> {
  const synonyms: Record<string, D> = {};
  for (const direction of directions) {
    for (const word of words[direction].split(',')) synonyms[word.trim()] = direction;
  }
  return synonyms;
}

/** What people write for the directions, lower case, in the languages seen in real sheets. */
export const directionWords = synonymsOf(['higher', 'lower']);

/** What people write where a value is to stay in a band, lower case. */
export const bandWords = synonymsOf(['band']);
