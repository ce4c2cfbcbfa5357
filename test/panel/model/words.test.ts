import { describe, expect, it } from 'vitest';
import { answerFunctions } from '../../../panel/handler/answerFunctions.ts';
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
});
