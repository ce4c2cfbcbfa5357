import { describe, expect, it } from 'vitest';
import type { Steps } from '../../../core/declare/steps.ts';
import type { Reading, ReadingWatch } from '../../../core/sheet/edit.ts';
import { memoryHost } from '../../../core/sheet/memoryHost.ts';
import { handleRequest } from '../../../panel/handler/handleRequest.ts';
import { longWork } from '../../../panel/handler/longWork.ts';
import type { Session } from '../../../panel/handler/session.ts';
import { workThrough } from '../../../panel/handler/workThrough.ts';
import { bakeryGrids } from '../bakery.ts';
import { standInOffer } from '../standInOffer.ts';
import { standInSession } from '../standInSession.ts';

interface Meanwhile {
  readonly session: Session;
  readonly turn: number;
}

/** A session whose clock goes on by 20 ms a step, so that a slice has two of them, and what happens in each turn of the page. */
function slowSession(meanwhile: (turn: Meanwhile) => void, changes: Partial<Session> = {}) {
  let turn = 0;
  let time = 0;
  const session: Session = standInSession({
    work: {
      ...longWork(),
      now: () => time,
      pause: async () => {
        meanwhile({ session, turn });
        turn += 1;
      },
    },
    offer: {
      ...standInOffer,
      *checkUp(reading, context) {
        for (let done = 0; done < 10; done++) {
          yield { stage: 'checking tables', done, total: 10 };
          time += 20;
        }
        return yield* standInOffer.checkUp(reading, context);
      },
    },
    ...changes,
  });
  return session;
}

const cancel = (session: Session) => handleRequest({ type: 'cancel' }, session);

describe('handleRequest(overview) of a session that keeps count of long work', () => {
  it('gives the page a turn after every slice, says how far it is, and answers the same as in one go', async () => {
    const told: unknown[] = [];
    const session = slowSession(({ session: own }) =>
      told.push(handleRequest({ type: 'progress' }, own)),
    );
    const reply = await handleRequest({ type: 'overview' }, session);
    expect(reply).toEqual(handleRequest({ type: 'overview' }, standInSession()));
    const tables = [2, 4, 6, 8].map((done) => ({ label: 'Checking tables', done, total: 10 }));
    const last = { label: 'Recognising sheets', done: 0, total: 1 };
    expect(told).toEqual([...tables, last].map((running) => ({ type: 'progress', running })));
    expect(session.work?.progress()).toBeNull();
  });

  it.each([0, 1, 2, 3])(
    'stopped in turn %i says so, changes nothing and begins anew',
    async (at) => {
      const host = memoryHost(bakeryGrids);
      const before = JSON.stringify(host.read({}));
      let turns = 0;
      const session = slowSession(
        ({ session: own }) => {
          turns += 1;
          if (turns === at + 1) expect(cancel(own)).toEqual({ type: 'cancel', stops: true });
        },
        { host },
      );
      expect(await handleRequest({ type: 'overview' }, session)).toEqual({
        ...{ type: 'stopped', isOvertaken: false },
      });
      expect(turns).toBe(at + 1);
      expect(JSON.stringify(host.read({}))).toBe(before);
      expect(session.work?.progress()).toBeNull();
      expect(cancel(session)).toEqual({ type: 'cancel', stops: false });
      expect(await handleRequest({ type: 'overview' }, session)).toMatchObject({
        type: 'overview',
      });
    },
  );

  it('a newer one takes the place of an older one', async () => {
    let newer: unknown;
    const session = slowSession(({ session: own, turn }) => {
      if (turn === 1) newer = handleRequest({ type: 'overview' }, own);
    });
    expect(await handleRequest({ type: 'overview' }, session)).toEqual({
      ...{ type: 'stopped', isOvertaken: true },
    });
    expect(await newer).toMatchObject({ type: 'overview' });
  });

  it('what a step throws is told, and nothing goes on any more', async () => {
    const session = slowSession(() => {}, {
      offer: {
        ...standInOffer,
        // biome-ignore lint/correctness/useYield: it fails before its first step
        *checkUp() {
          throw new Error('The tables are upside down.');
        },
      },
    });
    expect(await handleRequest({ type: 'overview' }, session)).toMatchObject({
      ...{ type: 'error', sentence: 'The tables are upside down.' },
    });
    expect(session.work?.progress()).toBeNull();
  });
});

/** A host that answers when told to. */
function patientHost() {
  const inner = memoryHost(bakeryGrids);
  const asked: { watch?: ReadingWatch; answer(): void; fail(): void }[] = [];
  const read = (_: unknown, watch?: ReadingWatch) =>
    new Promise<Reading>((resolve, reject) => {
      const answer = () => resolve(inner.read({}) as Reading);
      asked.push({ ...(watch && { watch }), answer, fail: () => reject(new Error('Too late.')) });
    });
  return { asked, host: { ...inner, read } };
}

describe('handleRequest(overview) while the host still reads', () => {
  it('says that it reads, and how far where the host tells', async () => {
    const { asked, host } = patientHost();
    const session = slowSession(() => {}, { host });
    const reply = handleRequest({ type: 'overview' }, session);
    const label = 'Reading the workbook';
    expect(session.work?.progress()).toEqual({ label, done: 0, total: 0 });
    asked[0]?.watch?.tell(3, 7);
    expect(session.work?.progress()).toEqual({ label, done: 3, total: 7 });
    asked[0]?.answer();
    expect(await reply).toMatchObject({ type: 'overview' });
  });

  it.each(['answer', 'fail'] as const)(
    'stopped answers at once, tells the host, and drops what comes later: %s',
    async (late) => {
      const { asked, host } = patientHost();
      const session = slowSession(() => {}, { host });
      const reply = handleRequest({ type: 'overview' }, session);
      expect(asked[0]?.watch?.isStopped()).toBe(false);
      cancel(session);
      expect(await reply).toEqual({ type: 'stopped', isOvertaken: false });
      expect(asked[0]?.watch?.isStopped()).toBe(true);
      asked[0]?.[late]();
      await new Promise((resolve) => setTimeout(resolve));
      const again = handleRequest({ type: 'overview' }, session);
      asked[1]?.answer();
      expect(await again).toMatchObject({ type: 'overview' });
    },
  );
});

describe('workThrough', () => {
  it('workThrough(question, session) answers at once where nobody counts long work', () => {
    function* answer(): Steps<{ words: string }> {
      yield { stage: 'thinking', done: 0, total: 1 };
      return { words: 'Done.' };
    }
    expect(workThrough({ about: 'it', needs: {}, answer }, standInSession())).toEqual({
      words: 'Done.',
    });
  });

  it('two questions about different things go on side by side, and one cancel stops both', async () => {
    function* answer(): Steps<{ words: string }> {
      for (;;) yield { stage: 'thinking', done: 0, total: 1 };
    }
    const session = slowSession(() => {});
    const work = { ...longWork(), now: () => Number.POSITIVE_INFINITY };
    const busy = { ...session, work };
    const both = ['one', 'other'].map((about) => workThrough({ about, needs: {}, answer }, busy));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(cancel(busy)).toEqual({ type: 'cancel', stops: true });
    const stopped = { type: 'stopped', isOvertaken: false };
    expect(await Promise.all(both)).toEqual([stopped, stopped]);
  });
});
