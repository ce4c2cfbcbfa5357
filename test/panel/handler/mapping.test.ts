import { describe, expect, it } from 'vitest';
import { unmeasuredIndex } from '../../../core/alignment/alignmentIndex.ts';
import { parseMapping } from '../../../core/recognise/recogniseSheet.ts';
import { mappingKey } from '../../../core/recognise/storedMapping.ts';
import { memoryHost } from '../../../core/sheet/memoryHost.ts';
import { bakeryGrids } from '../bakery.ts';
import { standInSession } from '../standInSession.ts';
import { askSession, refusal } from './askSession.ts';

describe('handleRequest(mapping) and (remember)', () => {
  const place = { sheet: 'Team goals', range: 'A3:H8' };
  const settled = { ...place, range: 'B3:B8' };

  it('mapping shows column by column what was understood, with samples', () => {
    const reply = askSession({ type: 'mapping', ...place }, standInSession());
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
    const reply = askSession({ type: 'mapping', ...place, headerRow: 3 }, standInSession());
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
    const index = unmeasuredIndex;
    const session = standInSession({
      host: memoryHost([sheet]),
      offer: {
        ...offer,
        *checkUp() {
          yield { stage: 'checking tables', done: 0, total: 1 };
          return { ...checked, index };
        },
      },
    });
    const request = { type: 'mapping', sheet: 'Team goals', range: '' } as const;
    expect(askSession(request, session).columns.map(({ role }) => role)).toEqual([
      null,
      null,
      null,
    ]);
    const suggested = askSession({ ...request, headerRow: 0 }, session).correction;
    expect(suggested.columns).toMatchObject({ owner: 1 });
    expect(Object.values(suggested.columns)).not.toContain(2);
  });

  it('mapping of a table that is gone says so', () => {
    const request = { type: 'mapping', sheet: 'Team goals', range: 'A1:B2' } as const;
    expect(refusal(request, standInSession())).toBe('mapping-gone');
  });

  it('remember keeps the correction in the workbook, one for each table, and can be undone', () => {
    const host = memoryHost(bakeryGrids);
    const session = standInSession({ host });
    const correction = { ...place, kind: 'kpi', headerRow: 2, columns: { measure: 1 } } as const;
    askSession({ type: 'remember', correction: { ...correction, kind: 'raci' } }, session);
    askSession({ type: 'remember', correction: { ...correction, ...settled } }, session);
    const kept = () => parseMapping(host.read({ records: [mappingKey] }).records);
    const column = { role: 'measure', header: 'key result', column: 1 };
    expect(kept()).toEqual([{ sheet: 'Team goals', kind: 'kpi', headerRow: 2, columns: [column] }]);
    askSession({ type: 'undo' }, session);
    expect(kept()).toMatchObject([{ kind: 'raci' }]);
  });

  it('remember refuses a table without a header row or without a column', () => {
    const empty = { ...place, kind: 'kpi', headerRow: 2, columns: {} } as const;
    expect(refusal({ type: 'remember', correction: empty }, standInSession())).toBe(
      'remember-nothing',
    );
    const headless = { ...empty, headerRow: null, columns: { measure: 1 } };
    expect(refusal({ type: 'remember', correction: headless }, standInSession())).toBe(
      'remember-nothing',
    );
  });
});
