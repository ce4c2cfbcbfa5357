import { describe, expect, it } from 'vitest';
import { checkReply } from '../../panel/checkReply.ts';
import { answerText } from '../../panel/handler/answerText.ts';
import { localBridge } from '../../panel/handler/localBridge.ts';
import { textBridge } from '../../panel/textBridge.ts';
import { standInSession } from './standInSession.ts';

describe('textBridge', () => {
  it('textBridge(transport).send(request) carries every request there and back', async () => {
    const session = standInSession();
    const bridge = textBridge(async (text) => answerText(text, session));
    expect((await bridge.send({ type: 'overview' })).type).toBe('overview');
    expect((await bridge.send({ type: 'functions' })).type).toBe('functions');
    const place = { sheet: 'Team goals', range: 'A3:H8' };
    expect((await bridge.send({ type: 'mapping', ...place })).type).toBe('mapping');
  });

  it('textBridge(transport).send(request) answers the same as localBridge', async () => {
    const over = await textBridge(async (text) => answerText(text, standInSession())).send({
      type: 'overview',
    });
    expect(over).toEqual(await localBridge(standInSession()).send({ type: 'overview' }));
  });

  it('textBridge(transport).send(request) explains a failure the host knows', async () => {
    const fails = () => Promise.reject(new Error('PERMISSION_DENIED'));
    const explain = (message: string) =>
      message.includes('PERMISSION_DENIED')
        ? { sentence: 'Another account is signed in.', remedy: 'Use one account.' }
        : null;
    expect(await textBridge(fails, explain).send({ type: 'undo' })).toEqual({
      type: 'error',
      code: 'bridge-failed',
      sentence: 'Another account is signed in.',
      remedy: 'Use one account.',
    });
    expect(await textBridge(fails).send({ type: 'undo' })).toMatchObject({
      sentence: 'The spreadsheet did not answer: PERMISSION_DENIED',
    });
  });

  it('textBridge(transport).send(request) takes null and broken JSON for a failure', async () => {
    for (const text of ['', '{', 'undefined']) {
      const reply = await textBridge(async () => text).send({ type: 'overview' });
      expect(reply).toMatchObject({ type: 'error', code: 'bridge-failed' });
    }
    const nothing = await textBridge(async () => 'null').send({ type: 'overview' });
    expect(nothing).toMatchObject({ code: 'reply-unknown' });
  });
});

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
