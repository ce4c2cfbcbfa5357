import { describe, expect, it } from 'vitest';
import { parseMapping } from '../../../core/recognise/recogniseSheet.ts';
import { mappingKey } from '../../../core/recognise/storedMapping.ts';
import type { Host } from '../../../core/sheet/edit.ts';
import { type MemoryHost, memoryHost } from '../../../core/sheet/memoryHost.ts';
import type { PanelReply, PanelRequest, ReplyTo } from '../../../panel/bridge.ts';
import { handleRequest } from '../../../panel/handler/handleRequest.ts';
import { pageMemory, type Session } from '../../../panel/handler/session.ts';
import { bakeryGrids } from '../bakery.ts';
import { standInSession, standInToday } from '../standInSession.ts';

/** The reply of a synchronous host; fails when it is of another type than asked. */
function ask<R extends PanelRequest>(request: R, session: Session): ReplyTo<R> {
  const reply = handleRequest(request, session) as PanelReply;
  if (reply.type !== request.type) throw new Error(JSON.stringify(reply));
  return reply as ReplyTo<R>;
}

function refused(request: PanelRequest, session: Session): string {
  const reply = handleRequest(request, session) as PanelReply;
  return reply.type === 'error' ? reply.code : `answered ${reply.type}`;
}

const convert = { command: 'convert', options: { sheet: 'Team goals' } } as const;

function cell(host: MemoryHost, row: number, column: number) {
  return host.read({}).grids[0]?.rows[row]?.[column] ?? null;
}

describe('handleRequest', () => {
  it('handleRequest(overview) answers sheets, tables, scores and findings, at once for a synchronous host', () => {
    const reply = ask({ type: 'overview' }, standInSession());
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
    expect(refused({ type: 'jump', sheet: 'Team goals', cell: 'here' }, standInSession())).toBe(
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
    ask({ type: 'jump', sheet: 'Team goals', cell: 'B4:C5' }, standInSession({ host }));
    expect(selected).toEqual([
      { kind: 'select', sheet: 'Team goals', area: { top: 3, left: 1, bottom: 4, right: 2 } },
    ]);
  });

  it('handleRequest(insert) needs a formula and a host that takes one', () => {
    const formula = '=OKR_COUNT(A1:B2)';
    expect(refused({ type: 'insert', formula }, standInSession())).toBe('insert-not-here');
    const session = standInSession({
      insertFormula: (text) => ({ type: 'insert', place: `Team goals!J4 ${text}` }),
    });
    expect(refused({ type: 'insert', formula: '1+1' }, session)).toBe('insert-no-formula');
    expect(ask({ type: 'insert', formula }, session).place).toBe(`Team goals!J4 ${formula}`);
  });

  it('handleRequest(functions) writes examples as formulas and leaves ranges as addresses', () => {
    const [help] = ask({ type: 'functions' }, standInSession()).functions;
    expect(help?.examples).toEqual([
      { note: 'Two rows', formula: '=OKR_COUNT(A1:A3,"say ""done""")', result: '2' },
      { note: 'Broken', formula: '=OKR_COUNT(,"x")', result: 'issue argument-missing' },
    ]);
    expect(help?.parameters.map(({ example }) => example)).toEqual(['', '"say ""done"""', '']);
  });

  it('handleRequest(templates) says which columns are worked out', () => {
    const { templates } = ask({ type: 'templates' }, standInSession());
    expect(templates.map(({ id }) => id)).toEqual(['okr', 'raci']);
    expect(templates[0]?.columns.map(({ computed }) => computed)).toEqual([false, true]);
  });

  it('handleRequest(progress) answers null while nothing is under way', () => {
    expect(ask({ type: 'progress' }, standInSession()).running).toBeNull();
    const running = { label: 'Writing', done: 2, total: 8 };
    const session = standInSession({ progress: () => running });
    expect(ask({ type: 'progress' }, session).running).toEqual(running);
  });
});

describe('handleRequest(plan), (apply) and (undo)', () => {
  it('plan lists every cell old and new and writes nothing; apply writes it; undo restores it', () => {
    const host = memoryHost(bakeryGrids);
    const session = standInSession({ host });
    const before = JSON.stringify(host.read({}).grids);
    const plan = ask({ type: 'plan', ...convert }, session);
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
    const receipt = ask({ type: 'apply', plan: plan.plan, ...convert }, session);
    expect(receipt).toMatchObject({ applied: 11, skipped: [], undo: 'Turn into a tracker' });
    expect(cell(host, 5, 2)).toBe('Ines');
    expect(ask({ type: 'overview' }, session).undo).toBe('Turn into a tracker');
    expect(ask({ type: 'undo' }, session)).toMatchObject({
      undone: 'Turn into a tracker',
      undo: null,
    });
    expect(JSON.stringify(host.read({}).grids)).toBe(before);
    expect(refused({ type: 'undo' }, session)).toBe('undo-nothing');
  });

  it('apply leaves a cell alone that changed since the preview, and says so', () => {
    const host = memoryHost(bakeryGrids);
    const session = standInSession({ host });
    const plan = ask({ type: 'plan', ...convert }, session);
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
    const receipt = ask({ type: 'apply', plan: plan.plan, ...convert }, session);
    expect(receipt.applied).toBe(10);
    expect(receipt.skipped.map(({ place }) => place)).toEqual(['Team goals!C6']);
    expect(cell(host, 5, 2)).toBe('Mira');
  });

  it('apply plans anew when nothing was kept, and writes only what was previewed', () => {
    const host = memoryHost(bakeryGrids);
    const plan = ask({ type: 'plan', ...convert }, standInSession({ host }));
    const forgetful = standInSession({ host, memory: pageMemory() });
    const changed = { ...convert, options: { nothing: true } };
    expect(refused({ type: 'apply', plan: plan.plan, ...changed }, forgetful)).toBe('plan-changed');
    expect(ask({ type: 'apply', plan: plan.plan, ...convert }, forgetful).applied).toBe(11);
  });

  it('plan and apply name the commands there are when asked for another', () => {
    const request = { type: 'plan', command: 'explode', options: {} } as const;
    expect(handleRequest(request, standInSession())).toEqual({
      type: 'error',
      code: 'command-unknown',
      sentence: 'There is no command "explode" (known: convert).',
      remedy: '',
    });
  });
});

describe('handleRequest(mapping) and (remember)', () => {
  const place = { sheet: 'Team goals', range: 'A3:H8' };
  const settled = { ...place, range: 'B3:B8' };

  it('mapping shows column by column what was understood, with samples', () => {
    const reply = ask({ type: 'mapping', ...place }, standInSession());
    expect(reply.columns).toHaveLength(8);
    expect(reply.columns[2]).toEqual({
      column: 2,
      letters: 'C',
      header: 'Owner',
      role: 'owner',
      samples: ['Ines', 'Tomas', 'Mira'],
    });
    expect(reply.columns[7]?.role).toBeNull();
    expect(reply.headerRows.map(({ row }) => row)).toContain(2);
    expect(reply.roles.okr?.slice(0, 2)).toEqual(['objective', 'progress']);
  });

  it('mapping with another header row reads headers and samples below it', () => {
    const reply = ask({ type: 'mapping', ...place, headerRow: 3 }, standInSession());
    expect(reply.columns[2]).toMatchObject({ header: 'Ines', samples: ['Tomas', 'Mira', 'Mira'] });
    expect(reply.correction.headerRow).toBe(3);
  });

  it('mapping of a sheet that was not recognised spans the sheet, and a header row brings suggestions', () => {
    const sheet = {
      sheet: 'Team goals',
      top: 0,
      left: 0,
      rows: [
        ['Goal', 'Owner', 'xyz'],
        ['a', 'b', 'c'],
      ],
    };
    const unknown = { sheet: 'Team goals', range: '', kind: 'none', headerRow: null } as const;
    const table = { ...unknown, columns: {}, confidence: 0.5, why: [] };
    const { offer } = standInSession();
    const checked = { tables: [table], scores: [], findings: [] };
    const index = { value: null, coverage: 0, derailers: [] };
    const session = standInSession({
      host: memoryHost([sheet]),
      offer: { ...offer, checkUp: () => ({ ...checked, index }) },
    });
    const request = { type: 'mapping', sheet: 'Team goals', range: '' } as const;
    expect(ask(request, session).columns.map(({ role }) => role)).toEqual([null, null, null]);
    const suggested = ask({ ...request, headerRow: 0 }, session).correction;
    expect(suggested.columns).toMatchObject({ owner: 1 });
    expect(Object.values(suggested.columns)).not.toContain(2);
  });

  it('mapping of a table that is gone says so', () => {
    const request = { type: 'mapping', sheet: 'Team goals', range: 'A1:B2' } as const;
    expect(refused(request, standInSession())).toBe('mapping-gone');
  });

  it('remember keeps the correction in the workbook, one for each table, and can be undone', () => {
    const host = memoryHost(bakeryGrids);
    const session = standInSession({ host });
    const correction = { ...place, kind: 'kpi', headerRow: 2, columns: { measure: 1 } } as const;
    ask({ type: 'remember', correction: { ...correction, kind: 'raci' } }, session);
    ask({ type: 'remember', correction: { ...correction, ...settled } }, session);
    const kept = () => parseMapping(host.read({ records: [mappingKey] }).records);
    const column = { role: 'measure', header: 'key result', column: 1 };
    expect(kept()).toEqual([{ sheet: 'Team goals', kind: 'kpi', headerRow: 2, columns: [column] }]);
    ask({ type: 'undo' }, session);
    expect(kept()).toMatchObject([{ kind: 'raci' }]);
  });

  it('remember refuses a table without a header row or without a column', () => {
    const empty = { ...place, kind: 'kpi', headerRow: 2, columns: {} } as const;
    expect(refused({ type: 'remember', correction: empty }, standInSession())).toBe(
      'remember-nothing',
    );
    const headless = { ...empty, headerRow: null, columns: { measure: 1 } };
    expect(refused({ type: 'remember', correction: headless }, standInSession())).toBe(
      'remember-nothing',
    );
  });
});
