import { describe, expect, it } from 'vitest';
import { blueprints } from '../../core/catalog.ts';
import type { Edit, Host } from '../../core/sheet/edit.ts';
import { memoryHost } from '../../core/sheet/memoryHost.ts';
import { addTrackers } from '../../core/tracker/addTracker.ts';
import type { PanelReply } from '../../panel/bridge.ts';
import { catalogOffer } from '../../panel/handler/catalogOffer.ts';
import { handleRequest } from '../../panel/handler/handleRequest.ts';
import { pageMemory } from '../../panel/handler/session.ts';
import { newWorkbook } from '../../workbench/xlsx/newWorkbook.ts';
import { xlsxHost } from '../../workbench/xlsx/xlsxHost.ts';
import { openWorkbook } from '../excel-addin/openWorkbook.ts';
import { buildScript } from '../google-sheets/loadScript.ts';
import { openBook } from '../google-sheets/openBook.ts';

const today = 46_348;

/** Sheets of every derailer, laid out with the made-up sample by the host itself. */
function sampleEdits(): readonly Edit[] {
  const wanted = ['strategy', 'objectives', 'key-results', 'raci', 'communications', 'reviews'];
  const chosen = blueprints.filter(({ id }) => wanted.includes(id));
  return addTrackers({
    ...{ blueprints: chosen, grids: [], withSample: true },
    asOf: { today, frozen: true },
  });
}

interface Opened {
  readonly host: Host;
  /** Costs since the last call, by name. */
  costs(): Readonly<Record<string, number>>;
}

/** Counts the reads of a host, and how often each sheet came. */
function counted(host: Host): Opened {
  let reads = 0;
  const came = new Map<string, number>();
  return {
    host: {
      read: async (needs) => {
        reads += 1;
        const reading = await host.read(needs);
        for (const { sheet } of reading.grids) came.set(sheet, (came.get(sheet) ?? 0) + 1);
        return reading;
      },
      apply: (edits) => host.apply(edits),
    },
    costs: () => {
      const most = Math.max(0, ...came.values());
      const costs = { reads, readsOfASheet: most };
      reads = 0;
      came.clear();
      return costs;
    },
  };
}

const hosts: Readonly<Record<string, () => Promise<Opened>>> = {
  memory: async () => counted(memoryHost([])),
  'an .xlsx file': async () => counted(xlsxHost(newWorkbook('Start'))),
  Excel: async () => {
    const { host, wire } = await openWorkbook(['Start']);
    const { host: own, costs } = counted(host);
    let from = wire.syncs;
    return {
      host: own,
      costs: () => {
        const questions = wire.syncs - from;
        from = wire.syncs;
        return { ...costs(), questions };
      },
    };
  },
  'Google Sheets': async () => {
    const { book, host } = await openBook(await buildScript('stand-in'), {
      sheets: ['Start'],
      calculate: () => 0,
    });
    const { host: own, costs } = counted(host);
    let from: Readonly<Record<string, number>> = {};
    return {
      host: own,
      costs: () => {
        const since = Object.entries(book.calls).map(([name, count]) => [
          ...[name, count - (from[name] ?? 0)],
        ]);
        from = { ...book.calls };
        return { ...costs(), ...Object.fromEntries(since.filter(([, count]) => count !== 0)) };
      },
    };
  },
};

describe.each(Object.entries(hosts))('the whole check-up in %s', (name, openHost) => {
  it('costs one read, every sheet once, and no write', async () => {
    const { host, costs } = await openHost();
    await host.apply(sampleEdits());
    costs();
    const request = { type: 'overview' } as const;
    const session = {
      ...{ host, offer: catalogOffer, memory: pageMemory() },
      context: () => ({ today, locale: null, timeZone: null }),
    };
    const reply = (await handleRequest(request, session)) as PanelReply;
    const { reads, readsOfASheet, questions = 1, ...calls } = costs();
    if (reply.type !== 'overview') throw new Error(JSON.stringify(reply));
    expect(reply.index.value).not.toBeNull();
    const { length: sheets } = (await host.read({})).grids;
    expect(sheets).toBeGreaterThan(6);
    expect({ reads, readsOfASheet, questions }).toEqual({
      ...{ reads: 1, readsOfASheet: 1, questions: 1 },
    });
    // One call a sheet for each layer, those of the built script counted at the sheet's own service.
    expect(Object.keys(calls).filter((call) => call.startsWith('set'))).toEqual([]);
    expect(Math.max(0, ...Object.values(calls))).toBeLessThanOrEqual(sheets);
    if (name === 'Google Sheets') expect(calls.getValues).toBeGreaterThan(6);
  }, 60_000);
});
