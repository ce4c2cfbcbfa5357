import { describe, expect, it } from 'vitest';
import { checkReply } from '../../panel/checkReply.ts';

describe('checkReply', () => {
  it('checkReply(reply, asked) lets a whole reply and any error through', () => {
    const jump = { type: 'jump', sheet: 'S', cell: 'A1' };
    expect(checkReply(jump, 'jump')).toBe(jump);
    const error = { type: 'error', code: 'x', sentence: 'y', remedy: '' };
    expect(checkReply(error, 'jump')).toBe(error);
  });

  it('checkReply(reply, asked) names the fields that are missing or of another type', () => {
    expect(checkReply({ type: 'jump', sheet: 7 }, 'jump')).toMatchObject({
      code: 'reply-broken',
      sentence: 'The spreadsheet\'s answer to "jump" lacks sheet (string), cell (string).',
    });
  });

  it('checkReply(reply, asked) refuses the answer to another question', () => {
    for (const reply of [{ type: 'undo' }, { type: 'constructor' }, 'jump', null, 4]) {
      expect(checkReply(reply, 'jump')).toMatchObject({ code: 'reply-unknown' });
    }
  });
});
