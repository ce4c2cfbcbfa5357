import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../../core/sheet/memoryHost.ts';
import { catalogOffer } from '../../../panel/handler/catalogOffer.ts';
import { bakeryGrids } from '../bakery.ts';
import { standInSession } from '../standInSession.ts';
import { askSession } from './askSession.ts';

function catalogSession() {
  const host = memoryHost(bakeryGrids);
  return { host, session: standInSession({ host, offer: catalogOffer }) };
}

describe('handleRequest with the whole catalogue', () => {
  it('overview recognises the goals and the responsibilities and finds the planted mistakes', () => {
    const reply = askSession({ type: 'overview' }, catalogSession().session);
    const kinds = reply.tables.map(({ sheet, kind }) => `${sheet}: ${kind}`);
    expect(kinds).toContain('Team goals: okr');
    expect(kinds).toContain('Who does what: raci');
    const places = reply.findings.map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(places).toContain('Team goals!E8');
    expect(places).toContain('Who does what!A3');
  });

  it('convert is previewed, applied and undone; nothing the user typed is touched', () => {
    const { host, session } = catalogSession();
    const before = JSON.stringify(host.read({}).grids);
    const command = { command: 'convert', options: { sheet: 'Team goals' } };
    const plan = askSession({ type: 'plan', ...command }, session);
    expect(plan.changes.length).toBeGreaterThan(0);
    expect(plan.changes.filter(({ kind }) => kind !== 'fills')).toEqual([]);
    const receipt = askSession({ type: 'apply', plan: plan.plan, ...command }, session);
    expect(receipt.skipped).toEqual([]);
    expect(askSession({ type: 'plan', ...command }, session).changes).toEqual([]);
    askSession({ type: 'undo' }, session);
    expect(JSON.stringify(host.read({}).grids)).toBe(before);
  });

  it('every template can be previewed, and every function has help with an example', () => {
    const { session } = catalogSession();
    for (const { id } of askSession({ type: 'templates' }, session).templates) {
      const options = { templates: [id], sample: true };
      const plan = askSession({ type: 'plan', command: 'add-tracker', options }, session);
      expect(plan.changes.length, id).toBeGreaterThan(0);
    }
    const { functions } = askSession({ type: 'functions' }, session);
    expect(functions.length).toBe(catalogOffer.functions.length);
    for (const { name, examples, parameters } of functions) {
      expect(examples.length, name).toBeGreaterThan(0);
      expect(
        parameters.every(({ help }) => help !== ''),
        name,
      ).toBe(true);
    }
  });

  it('a corrected reading decides what the next check-up sees', () => {
    const { session } = catalogSession();
    const first = askSession({ type: 'overview' }, session);
    const table = first.tables.find(({ kind }) => kind === 'okr');
    if (!table) throw new Error('the goals were not recognised');
    const place = { sheet: table.sheet, range: table.range };
    const { correction } = askSession({ type: 'mapping', ...place }, session);
    askSession({ type: 'remember', correction: { ...correction, kind: 'kpi' } }, session);
    const next = askSession({ type: 'overview' }, session).tables.find(
      ({ sheet }) => sheet === place.sheet,
    );
    expect(next).toMatchObject({ kind: 'kpi', confidence: 1 });
    askSession({ type: 'undo' }, session);
    expect(askSession({ type: 'overview' }, session).tables).toEqual(first.tables);
  });

  it('functions names no header row of a result that comes without one, and shows all of its rows', () => {
    const { functions } = askSession({ type: 'functions' }, catalogSession().session);
    const who = functions.find(({ name }) => name === 'RACI_WHO');
    expect(who?.resultColumns).toEqual([]);
    expect(who?.examples[1]?.result).toBe('2 rows: Owner; Shop lead');
    const load = functions.find(({ name }) => name === 'RACI_LOAD');
    expect(load?.resultColumns.length).toBeGreaterThan(1);
    expect(load?.examples[0]?.result).toContain(load?.resultColumns.join(', '));
  });

  it('overview gives its reasons in words', () => {
    const { tables } = askSession({ type: 'overview' }, catalogSession().session);
    const reasons = tables.flatMap(({ why }) => why);
    expect(reasons).toContain('"Key result" reads as key result');
    expect(reasons.filter((reason) => /reads as \w*[A-Z]/.test(reason))).toEqual([]);
  });
});
