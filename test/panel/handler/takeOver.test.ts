import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../core/sheet/grid.ts';
import { gridOf } from '../../../core/sheet/grid.ts';
import { memoryHost } from '../../../core/sheet/memoryHost.ts';
import { catalogOffer } from '../../../panel/handler/catalogOffer.ts';
import { vivaHeader, vivaRow } from '../../import/vivaRows.ts';
import { standInSession } from '../standInSession.ts';
import { askSession } from './askSession.ts';

const viva = gridOf(
  [
    vivaHeader,
    vivaRow({ Id: 101, Title: 'Bread people cross town for', 'Object Type': 'Objective' }),
    vivaRow({
      Id: 102,
      Title: 'Five-star reviews',
      'Object Type': 'Key Result',
      'Aligned To (weight, Objective ID)': 'Bread people cross town for(weight: 100.00%, Id: 101)',
      Start: 310,
      Target: 450,
      Owner: 'Marta (made up)',
      Status: 'Dreaming',
    }),
  ],
  'viva',
);

function sessionOn(grids: readonly Grid[]) {
  const host = memoryHost(grids);
  return { host, session: standInSession({ host, offer: catalogOffer }) };
}

describe('handleRequest with import and repair', () => {
  it('import is previewed with what it was taken for and what was not understood, applied and undone', () => {
    const { host, session } = sessionOn([viva]);
    const before = JSON.stringify(host.read({ layers: ['formulas'] }).grids);
    const command = { command: 'import', options: { format: 'auto' } };
    const plan = askSession({ type: 'plan', ...command }, session);
    expect(plan.about).toBe(
      'Reads "viva" as Microsoft Viva Goals. New: Objectives (1 row), Key results (1 row).',
    );
    expect(plan.changes.filter(({ kind }) => kind !== 'fills')).toEqual([]);
    expect(plan.changes.filter(({ sheet }) => sheet === 'viva')).toEqual([]);
    expect(plan.issues.map(({ message }) => message).join('\n')).toContain('Dreaming');
    const receipt = askSession({ type: 'apply', plan: plan.plan, ...command }, session);
    expect(receipt).toMatchObject({ skipped: [], undo: 'Take over an export' });
    const overview = askSession({ type: 'overview' }, session);
    expect(overview.sheets).toEqual(expect.arrayContaining(['viva', 'Objectives', 'Key results']));
    expect(overview.tables.find(({ sheet }) => sheet === 'Key results')?.kind).toBe('okr');
    askSession({ type: 'undo' }, session);
    expect(JSON.stringify(host.read({ layers: ['formulas'] }).grids)).toBe(before);
  });

  it('import of a sheet without goals gives no changes and says why', () => {
    const { session } = sessionOn([gridOf([['Flour'], ['two bags']], 'Shopping')]);
    const options = { format: 'viva', sheet: 'Shopping' };
    const plan = askSession({ type: 'plan', command: 'import', options }, session);
    expect(plan.changes).toEqual([]);
    expect(plan.about).toBe('');
    expect(plan.issues[0]?.message).toContain(
      'Shopping: expected a header row of Microsoft Viva Goals',
    );
  });

  it('repair shows the old and the new formula, respells it, and has nothing left to do then', () => {
    const wrong = '=TANDEM.OKR_SCORE(A1:D9)';
    const grid: Grid = {
      sheet: 'Goals',
      top: 0,
      left: 0,
      rows: [[{ error: '#NAME?' }, 3]],
      formulas: [[wrong, '=1+2']],
    };
    const { host, session } = sessionOn([grid]);
    const command = { command: 'repair', options: { for: 'sheets' } };
    const plan = askSession({ type: 'plan', ...command }, session);
    expect(plan.changes).toEqual([
      {
        sheet: 'Goals',
        cell: 'A1',
        kind: 'respells',
        before: wrong,
        after: '#NAME?',
        formula: '=OKR_SCORE(A1:D9)',
      },
    ]);
    const receipt = askSession({ type: 'apply', plan: plan.plan, ...command }, session);
    expect(receipt).toMatchObject({ applied: 1, skipped: [], undo: 'Repair formulas' });
    expect(host.read({ layers: ['formulas'] }).grids[0]?.formulas?.[0]?.[0]).toBe(
      '=OKR_SCORE(A1:D9)',
    );
    const again = askSession({ type: 'plan', ...command }, session);
    expect(again.changes).toEqual([]);
    expect(again.others).toEqual([]);
    askSession({ type: 'undo' }, session);
    expect(host.read({ layers: ['formulas'] }).grids[0]?.formulas?.[0]?.[0]).toBe(wrong);
  });
});
