import { describe, expect, it } from 'vitest';
import { sampleDay } from '../../../core/okr/sampleDay.ts';
import { gridOf } from '../../../core/sheet/grid.ts';
import { memoryHost } from '../../../core/sheet/memoryHost.ts';
import { catalogOffer } from '../../../panel/handler/catalogOffer.ts';
import { keyResultRows, objectiveRows } from '../../cycle/cycleBook.ts';
import { standInSession } from '../standInSession.ts';
import { askSession } from './askSession.ts';

const quarter = { startDate: sampleDay('2026-10-01'), dueDate: sampleDay('2026-12-31') };
const today = sampleDay('2027-01-04');

function open() {
  return standInSession({
    host: memoryHost([gridOf(objectiveRows, 'Objectives'), gridOf(keyResultRows, 'Key results')]),
    offer: catalogOffer,
    context: ({ locale, timeZone }) => ({ today, locale, timeZone }),
  });
}

const close = { command: 'close-cycle', options: { until: '2026-12-31' } } as const;

describe('handleRequest(cycle)', () => {
  it('counts open work by the day it is due; nothing is over before anything is closed', () => {
    expect(askSession({ type: 'cycle' }, open())).toEqual({
      ...{ type: 'cycle', today, locale: null, closed: null },
      due: [
        { day: quarter.dueDate, keyResults: 6, objectives: 3 },
        { day: quarter.dueDate + 90, keyResults: 1, objectives: 1 },
      ],
    });
  });

  it('tells the period that is over once the cycle is closed, and only what is still open', () => {
    const session = open();
    const { plan } = askSession({ type: 'plan', ...close }, session);
    askSession({ type: 'apply', plan, ...close }, session);
    const { due, closed } = askSession({ type: 'cycle' }, session);
    expect(closed).toEqual(quarter);
    expect(due).toEqual([{ day: quarter.dueDate + 90, keyResults: 1, objectives: 1 }]);
  });
});

describe('handleRequest(plan) of a cycle', () => {
  it('shows the grades beside the changes; other commands show nothing', () => {
    const session = open();
    const { shown } = askSession({ type: 'plan', ...close }, session);
    const figures = shown?.blocks.filter(({ block }) => block === 'figure') ?? [];
    expect(figures[0]).toMatchObject({ label: 'Mean grade, aspirational objectives' });
    expect(shown?.minimumCoverage).toBeGreaterThan(0);
    const snapshot = { command: 'snapshot', options: { token: 'a' } } as const;
    expect(askSession({ type: 'plan', ...snapshot }, session)).not.toHaveProperty('shown');
  });

  it('a cycle that is not closed yet is not rolled over, and says why', () => {
    const reply = askSession({ type: 'plan', command: 'roll-over', options: {} }, open());
    expect(reply.issues.map(({ code }) => code)).toEqual(['cycle-nothing-closed']);
    expect(reply).not.toHaveProperty('shown');
  });

  it('the plan of a review pack says which meeting it is for, what it asks and what is on the agenda', () => {
    const options = { kind: 'quarterly' };
    const request = { type: 'plan', command: 'review-pack', options } as const;
    const { about, shown } = askSession(request, open());
    expect(shown?.blocks).toMatchObject([{ block: 'table', caption: 'Agenda' }]);
    expect(about).toBe(
      'Quarterly business review, 2027-01-04. What did the quarter bring, and what do we do differently?',
    );
  });
});
