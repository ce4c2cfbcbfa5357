import { commitmentsIn, readCommitments } from '../../../commitments/readCommitments.ts';
import { standingAt } from '../../../commitments/standingAt.ts';
import { isFinished } from '../../../initiatives/isFinished.ts';
import { readInitiatives } from '../../../initiatives/readInitiatives.ts';
import { placeIn } from '../../../sheet/table.ts';
import type { EvidenceItem, EvidenceSource, EvidenceState, Facts } from '../model.ts';
import { checkInsFresh } from './checkInsFresh.ts';
import { reviewsHeld } from './reviewsHeld.ts';
import { ritualsHeld } from './ritualsHeld.ts';
import { problemsOnce, workPlanned } from './workLogged.ts';

/** Promises whose day has come, or of which nothing tells whether it has. */
function promisesKept({ inputs, context: { locale, today } }: Facts): EvidenceItem[] {
  return inputs.flatMap((input) => {
    if (input.table.kind !== 'commitments') return [];
    const table = readCommitments(input, locale);
    return commitmentsIn(table).flatMap(({ row, values }): EvidenceItem[] => {
      const standing = today === null ? 'unknown' : standingAt(values, today);
      if (standing === 'not made' || standing === 'running') return [];
      const isOpen = standing === 'overdue' || standing === 'broken';
      const state = standing === 'kept' ? 'good' : isOpen ? 'bad' : 'unknown';
      const text = `“${values.commitment ?? ''}” is ${standing === 'unknown' ? 'not said to be kept or not' : standing}`;
      return [{ state, place: placeIn(table, row, 'kept'), text }];
    });
  });
}

/** Late when it should be there and is not; without a day nobody can tell. */
function stateAt(isDone: boolean, dueDate: number | null, today: number | null): EvidenceState {
  if (isDone) return 'good';
  if (dueDate === null || today === null) return 'unknown';
  return dueDate < today ? 'bad' : 'good';
}

const lateWords: Readonly<Record<EvidenceState, string>> = {
  good: 'is on time',
  bad: 'is late',
  unknown: 'has no day to be done by',
};

function actionsOnTime({ inputs, context, teamwork }: Facts): EvidenceItem[] {
  const work = inputs.flatMap((input) => {
    if (input.table.kind !== 'initiatives') return [];
    const table = readInitiatives(input, context.locale);
    return table.rows.map((row): EvidenceItem => {
      const state = stateAt(isFinished(row), row.values.dueDate, context.today);
      const text = `“${row.values.initiative ?? ''}” ${lateWords[state]}`;
      return { state, place: placeIn(table, row.row, 'dueDate'), text };
    });
  });
  const milestones = teamwork.milestones.map(({ table, row, values }): EvidenceItem => {
    const state = stateAt(values.doneOn !== null, values.dueDate, context.today);
    const text = `“${values.milestone ?? ''}” ${lateWords[state]}`;
    return { state, place: placeIn(table, row, 'dueDate'), text };
  });
  return [...work, ...milestones];
}

const about = { derailer: 'firefighting' } as const;

/** Is work planned, looked at in time and done in time? */
export const firefightingSources: readonly EvidenceSource[] = [
  {
    ...{ ...about, id: 'work-planned', label: 'Work that was planned' },
    tells: 'a log of work with what was planned',
    ...{ kinds: ['worklog'], enough: 'enoughPlanned', collect: workPlanned },
  },
  {
    ...{ ...about, id: 'problems-once', label: 'Problems that came once' },
    tells: 'the problems behind unplanned work',
    ...{ kinds: ['worklog'], collect: problemsOnce },
  },
  {
    ...{ ...about, id: 'reviews-held', label: 'Reviews held' },
    tells: 'a calendar of reviews with the day each was held',
    ...{ kinds: ['reviews'], collect: reviewsHeld },
  },
  {
    ...{ ...about, id: 'rituals-held', label: 'Rituals held when due' },
    tells: 'a list of regular meetings with the day each was last held',
    ...{ kinds: ['rhythm'], collect: ritualsHeld },
  },
  {
    ...{ ...about, id: 'check-ins-fresh', label: 'Key results checked in lately' },
    tells: 'the day of the last check-in of each key result',
    ...{ kinds: ['check-ins', 'okr'], collect: checkInsFresh },
  },
  {
    ...{ ...about, id: 'promises-kept', label: 'Promises kept' },
    tells: 'a list of promises with whether they were kept',
    ...{ kinds: ['commitments'], collect: promisesKept },
  },
  {
    ...{ ...about, id: 'actions-on-time', label: 'Initiatives and milestones on time' },
    tells: 'a list of work or milestones with the day each is due',
    ...{ kinds: ['initiatives', 'milestones'], collect: actionsOnTime },
  },
];
