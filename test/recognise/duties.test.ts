import { describe, expect, it } from 'vitest';
import { readDuties } from '../../core/recognise/duties.ts';

describe('readDuties', () => {
  it.each<[string, readonly string[]]>([
    ['R', ['R']],
    [' a ', ['A']],
    ['A/R', ['A', 'R']],
    ['R, A', ['R', 'A']],
    ['RA', ['R', 'A']],
    ['R (A)', ['R', 'A']],
    ['R et A', ['R', 'A']],
    ['C /I', ['C', 'I']],
    ['R\nA', ['R', 'A']],
    ['С', ['C']],
    ['R¹', ['R']],
    ['C (approves)', ['C']],
    ['A/R (with Bo)', ['A', 'R']],
    ['Responsible', ['R']],
    ['Rechenschaftspflichtig', ['A']],
    ['Informé', ['I']],
    ['–', []],
    ['n/a', []],
  ])('readDuties(%j) is %j', (text, duties) => {
    expect(readDuties(text)).toEqual(duties);
  });

  it.each(['', 'Ada', 'Owner', 'R&D budget', 'RACI', 'I1', 'Call the landlord', 'x', 'B'])(
    'readDuties(%j) is no duty',
    (text) => {
      expect(readDuties(text)).toBeNull();
    },
  );
});
