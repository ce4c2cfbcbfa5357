import { describe, expect, it } from 'vitest';
import type { MemoryHost } from '../../../core/sheet/memoryHost.ts';
import { memoryHost } from '../../../core/sheet/memoryHost.ts';
import { handleRequest } from '../../../panel/handler/handleRequest.ts';
import { pageMemory } from '../../../panel/handler/session.ts';
import { bakeryGrids } from '../bakery.ts';
import { standInSession } from '../standInSession.ts';
import { askSession, refusal } from './askSession.ts';

const convert = { command: 'convert', options: { sheet: 'Team goals' } } as const;

function cell(host: MemoryHost, row: number, column: number) {
  return host.read({}).grids[0]?.rows[row]?.[column] ?? null;
}

describe('handleRequest(plan), (apply) and (undo)', () => {
  it('plan lists every cell old and new and writes nothing; apply writes it; undo restores it', () => {
    const host = memoryHost(bakeryGrids);
    const session = standInSession({ host });
    const before = JSON.stringify(host.read({}).grids);
    const plan = askSession({ type: 'plan', ...convert }, session);
    expect(JSON.stringify(host.read({}).grids)).toBe(before);
    expect(plan.changes).toHaveLength(8);
    expect(plan.changes[1]).toEqual({
      sheet: 'Team goals',
      cell: 'F6',
      kind: 'clears',
      before: 'n/a',
      after: '',
      formula: null,
    });
    expect(plan.changes[3]).toMatchObject({ cell: 'J4', kind: 'fills', after: '50%' });
    expect(plan.others).toHaveLength(3);
    expect(plan.issues[0]?.message).toBe('Team goals!E4: the text says 260, the number says 250.');
    const receipt = askSession({ type: 'apply', plan: plan.plan, ...convert }, session);
    expect(receipt).toMatchObject({ applied: 11, skipped: [], undo: 'Turn into a tracker' });
    expect(cell(host, 5, 2)).toBe('Ines');
    expect(askSession({ type: 'overview' }, session).undo).toBe('Turn into a tracker');
    expect(askSession({ type: 'undo' }, session)).toMatchObject({
      undone: 'Turn into a tracker',
      undo: null,
    });
    expect(JSON.stringify(host.read({}).grids)).toBe(before);
    expect(refusal({ type: 'undo' }, session)).toBe('undo-nothing');
  });

  it('apply leaves a cell alone that changed since the preview, and says so', () => {
    const host = memoryHost(bakeryGrids);
    const session = standInSession({ host });
    const plan = askSession({ type: 'plan', ...convert }, session);
    host.apply([
      {
        kind: 'cell',
        sheet: 'Team goals',
        row: 5,
        column: 2,
        before: { value: null, formula: null },
        after: { value: 'Mira', formula: null },
      },
    ]);
    const receipt = askSession({ type: 'apply', plan: plan.plan, ...convert }, session);
    expect(receipt.applied).toBe(10);
    expect(receipt.skipped.map(({ place }) => place)).toEqual(['Team goals!C6']);
    expect(cell(host, 5, 2)).toBe('Mira');
  });

  it('apply plans anew when nothing was kept, and writes only what was previewed', () => {
    const host = memoryHost(bakeryGrids);
    const plan = askSession({ type: 'plan', ...convert }, standInSession({ host }));
    const forgetful = standInSession({ host, memory: pageMemory() });
    const changed = { ...convert, options: { nothing: true } };
    expect(refusal({ type: 'apply', plan: plan.plan, ...changed }, forgetful)).toBe('plan-changed');
    expect(askSession({ type: 'apply', plan: plan.plan, ...convert }, forgetful).applied).toBe(11);
  });

  it('plan and apply name the commands there are when asked for another', () => {
    const request = { type: 'plan', command: 'explode', options: {} } as const;
    expect(handleRequest(request, standInSession())).toEqual({
      type: 'error',
      code: 'command-unknown',
      sentence: 'There is no command "explode" (known: convert, import, repair).',
      remedy: '',
    });
  });
});
