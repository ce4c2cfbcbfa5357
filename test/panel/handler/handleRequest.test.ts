import { describe, expect, it } from 'vitest';
import type { Host } from '../../../core/sheet/edit.ts';
import { memoryHost } from '../../../core/sheet/memoryHost.ts';
import { handleRequest } from '../../../panel/handler/handleRequest.ts';
import { bakeryGrids } from '../bakery.ts';
import { standInSession, standInToday } from '../standInSession.ts';
import { askSession, refusal } from './askSession.ts';

describe('handleRequest', () => {
  it('handleRequest(overview) answers sheets, tables, scores and findings, at once for a synchronous host', () => {
    const reply = askSession({ type: 'overview' }, standInSession());
    expect(reply.sheets).toEqual(['Team goals', 'Who does what', 'Shopping']);
    expect(reply.tables).toHaveLength(3);
    expect(reply).toMatchObject({ minimumCoverage: 0.6, today: standInToday, undo: null });
  });

  it('handleRequest(overview) waits for an asynchronous host', async () => {
    const inner = memoryHost(bakeryGrids);
    const host: Host = {
      read: async (needs) => inner.read(needs),
      apply: async (edits) => inner.apply(edits),
    };
    const reply = handleRequest({ type: 'overview' }, standInSession({ host }));
    expect(reply).toBeInstanceOf(Promise);
    expect((await reply).type).toBe('overview');
  });

  it('handleRequest(request) turns what a host throws or rejects with into an error reply', async () => {
    const apply = () => ({ applied: [], skipped: [], inverse: [] });
    const throwing: Host = {
      read: () => {
        throw new Error('The sheet is protected.');
      },
      apply,
    };
    expect(handleRequest({ type: 'overview' }, standInSession({ host: throwing }))).toMatchObject({
      type: 'error',
      code: 'host-failed',
      sentence: 'The sheet is protected.',
    });
    const rejecting: Host = { read: () => Promise.reject(new Error('Offline.')), apply };
    const late = await handleRequest({ type: 'overview' }, standInSession({ host: rejecting }));
    expect(late).toMatchObject({ type: 'error', sentence: 'Offline.' });
  });

  it('handleRequest(jump) refuses what is no address', () => {
    expect(refusal({ type: 'jump', sheet: 'Team goals', cell: 'here' }, standInSession())).toBe(
      'jump-address',
    );
  });

  it('handleRequest(jump) selects the range in the host', () => {
    const selected: unknown[] = [];
    const inner = memoryHost(bakeryGrids);
    const host: Host = {
      read: inner.read,
      apply: (edits) => {
        selected.push(...edits);
        return { applied: edits, skipped: [], inverse: [] };
      },
    };
    askSession({ type: 'jump', sheet: 'Team goals', cell: 'B4:C5' }, standInSession({ host }));
    expect(selected).toEqual([
      { kind: 'select', sheet: 'Team goals', area: { top: 3, left: 1, bottom: 4, right: 2 } },
    ]);
  });

  it('handleRequest(insert) needs a formula and a host that takes one', () => {
    const formula = '=OKR_COUNT(A1:B2)';
    expect(refusal({ type: 'insert', formula }, standInSession())).toBe('insert-not-here');
    const session = standInSession({
      insertFormula: (text) => ({ type: 'insert', place: `Team goals!J4 ${text}` }),
    });
    expect(refusal({ type: 'insert', formula: '1+1' }, session)).toBe('insert-no-formula');
    expect(askSession({ type: 'insert', formula }, session).place).toBe(`Team goals!J4 ${formula}`);
  });

  it('handleRequest(functions) writes examples as formulas and leaves ranges as addresses', () => {
    const [help] = askSession({ type: 'functions' }, standInSession()).functions;
    expect(help?.examples).toEqual([
      { note: 'Two rows', formula: '=OKR_COUNT(A1:A3,"say ""done""")', result: '2' },
      { note: 'Broken', formula: '=OKR_COUNT(,"x")', result: 'issue argument-missing' },
    ]);
    expect(help?.parameters.map(({ example }) => example)).toEqual(['', '"say ""done"""', '']);
  });

  it('handleRequest(templates) says which columns are worked out', () => {
    const { templates } = askSession({ type: 'templates' }, standInSession());
    expect(templates.map(({ id }) => id)).toEqual(['okr', 'raci']);
    expect(templates[0]?.columns.map(({ computed }) => computed)).toEqual([false, true]);
  });

  it('handleRequest(progress) answers null while nothing is under way', () => {
    expect(askSession({ type: 'progress' }, standInSession()).running).toBeNull();
    const running = { label: 'Writing', done: 2, total: 8 };
    const session = standInSession({ progress: () => running });
    expect(askSession({ type: 'progress' }, session).running).toEqual(running);
  });
});
