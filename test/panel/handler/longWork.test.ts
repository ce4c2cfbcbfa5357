import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../core/sheet/edit.ts';
import { memoryHost } from '../../../core/sheet/memoryHost.ts';
import type { ApplyReply, PanelReply } from '../../../panel/bridge.ts';
import { applyInParts, partsOf } from '../../../panel/handler/applyInParts.ts';
import { handleRequest } from '../../../panel/handler/handleRequest.ts';
import { longWork } from '../../../panel/handler/longWork.ts';
import { receiptNotice } from '../../../panel/model/receiptNotice.ts';
import { bakeryGrids } from '../bakery.ts';
import { standInSession } from '../standInSession.ts';

const blank = { value: null, formula: null };

function fill(row: number, together?: string): Edit {
  const place = { kind: 'cell' as const, sheet: 'New', row, column: 0, before: blank };
  return { ...place, after: { value: row + 1, formula: null }, together };
}

const added: Edit = { kind: 'sheet', sheet: 'New', action: 'add' };
const rows = Array.from({ length: 9 }, (_, row) => fill(row));

describe('partsOf', () => {
  it('partsOf(edits, size) keeps the order, sheets added first, rows that belong together in one part', () => {
    const record: Edit = { kind: 'record', key: 'journal', before: null, value: 'x' };
    const parts = partsOf([record, fill(0), added, fill(1, 'a'), fill(2, 'a'), fill(3)], 3);
    expect(parts).toEqual([
      [record, added, fill(0)],
      [fill(1, 'a'), fill(2, 'a'), fill(3)],
    ]);
    expect(partsOf([fill(0), fill(1, 'a'), fill(2, 'a'), fill(3)], 2)).toEqual([
      [fill(0), fill(1, 'a'), fill(2, 'a')],
      [fill(3)],
    ]);
  });
});

describe('applyInParts', () => {
  it('writes the same as in one go, says how far it is, and is over afterwards', async () => {
    const told: unknown[] = [];
    const work = longWork(4);
    const tell: typeof work.tell = (progress) => {
      told.push(progress?.done ?? null);
      work.tell(progress);
    };
    const host = memoryHost(bakeryGrids);
    const session = standInSession({ host, work: { ...work, tell } });
    const receipt = await applyInParts([added, ...rows], session);
    expect([receipt.applied.length, receipt.stopped]).toEqual([10, undefined]);
    expect(told).toEqual([0, 4, 8, null]);
    expect(work.progress()).toBeNull();
    const whole = memoryHost(bakeryGrids);
    whole.apply([added, ...rows]);
    expect(host.read({})).toEqual(whole.read({}));
  });

  it('the inverse takes the whole back, part by part', async () => {
    const host = memoryHost(bakeryGrids);
    const before = host.read({});
    const { inverse } = await applyInParts(
      [added, ...rows],
      standInSession({ host, work: longWork(3) }),
    );
    host.apply(inverse);
    expect(host.read({})).toEqual(before);
  });

  it('a short plan, and one for a host that writes plans whole, is made in one go', () => {
    const host = memoryHost(bakeryGrids);
    const short = applyInParts([added], standInSession({ host, work: longWork(1) }));
    expect(short).not.toBeInstanceOf(Promise);
    const whole = { ...memoryHost(bakeryGrids), isAtomic: true };
    const session = standInSession({ host: whole, work: longWork(1) });
    expect(applyInParts([added, ...rows], session)).not.toBeInstanceOf(Promise);
  });

  it('is over as well when the host fails half way', async () => {
    const work = longWork(2);
    const host = memoryHost(bakeryGrids);
    let applies = 0;
    const apply = (edits: readonly Edit[]) => {
      applies += 1;
      if (applies === 2) throw new Error('The connection is lost.');
      return host.apply(edits);
    };
    const session = standInSession({ host: { ...host, apply }, work });
    await expect(applyInParts([added, ...rows], session)).rejects.toThrow('connection');
    expect(work.progress()).toBeNull();
    expect(work.cancel()).toBe(false);
  });
});

describe('handleRequest(cancel)', () => {
  it('stops the work between two parts, says what was done, and undo takes that back', async () => {
    const work = longWork(4);
    const host = memoryHost(bakeryGrids);
    const before = JSON.stringify(host.read({}).grids);
    let applies = 0;
    const apply = (edits: readonly Edit[]) => {
      applies += 1;
      if (applies === 2) {
        expect(handleRequest({ type: 'cancel' }, session)).toEqual({ type: 'cancel', stops: true });
      }
      return host.apply(edits);
    };
    const session = standInSession({ host: { ...host, apply }, work });
    const convert = { command: 'convert', options: { sheet: 'Team goals' } } as const;
    const plan = (await handleRequest({ type: 'plan', ...convert }, session)) as PanelReply;
    if (plan.type !== 'plan') throw new Error(JSON.stringify(plan));
    const reply = await handleRequest({ type: 'apply', plan: plan.plan, ...convert }, session);
    expect(reply).toMatchObject({ type: 'apply', skipped: [] });
    const { applied, stopped } = reply as ApplyReply;
    expect(applied).toBeGreaterThan(4);
    expect(stopped).toBeGreaterThan(0);
    expect(receiptNotice(reply as ApplyReply).sentence).toBe(
      `Stopped: ${applied} changes written, ${stopped} not begun.`,
    );
    expect(JSON.stringify(host.read({}).grids)).not.toBe(before);
    await handleRequest({ type: 'undo' }, session);
    expect(JSON.stringify(host.read({}).grids)).toBe(before);
  });

  it('answers that nothing stops where nothing is under way', () => {
    expect(handleRequest({ type: 'cancel' }, standInSession())).toEqual({
      type: 'cancel',
      stops: false,
    });
  });
});
