import { describe, expect, it } from 'vitest';
import { answerFunctions } from '../../../panel/handler/answerFunctions.ts';
import { ageWords } from '../../../panel/model/ageWords.ts';
import { countOf, roleName } from '../../../panel/model/words.ts';
import { standInSession } from '../standInSession.ts';

const [count] = answerFunctions(standInSession()).functions;
if (!count) throw new Error('the stand-in offers no function');

describe('words', () => {
  it('roleName(role) and countOf(count, word) read as words', () => {
    expect(roleName('keyResult')).toBe('Key result');
    expect(roleName('tieFrom')).toBe('Who names somebody');
    expect(roleName('someOtherName')).toBe('Some other name');
    expect(countOf(1, 'cell')).toBe('1 cell');
    expect(countOf(0, 'cell')).toBe('0 cells');
  });

  it('ageWords(age) tells never, today, before and a date that lies ahead apart', () => {
    expect([null, 0, 1, 9, -1, -3].map(ageWords)).toEqual([
      ...['not checked in yet', 'today', 'yesterday', '9 days ago'],
      ...['dated 1 day ahead', 'dated 3 days ahead'],
    ]);
  });
});
