import {
  type Communication,
  type CommunicationTable,
  readCommunications,
} from '../../../communications/readCommunications.ts';
import type { Place } from '../../../issue/issue.ts';
import { feltOptions } from '../../../ranking/checks.ts';
import { feltShare } from '../../../ranking/gapOf.ts';
import type { Ranked } from '../../../ranking/model.ts';
import { officialPriorities } from '../../../ranking/officialPriorities.ts';
import { readRankings } from '../../../ranking/readRankings.ts';
import { readMessages, readRecall } from '../../../ranking/readTables.ts';
import { type RecallLine, recalledOf } from '../../../ranking/recalledOf.ts';
import { recallScore } from '../../../ranking/recallScore.ts';
import { rankingThresholds } from '../../../ranking/thresholds.ts';
import { placeIn } from '../../../sheet/table.ts';
import { jaccard } from '../../../statistics/jaccard.ts';
import { contentWords } from '../../../vocabulary/contentWords.ts';
import type { EvidenceItem, EvidenceSource, Facts } from '../model.ts';
import { derailerThresholds } from '../thresholds.ts';

/** Communications but for those whose day is still to come. */
function told(
  { inputs, context: { locale, today } }: Facts,
  judge: (table: CommunicationTable, row: Communication) => EvidenceItem,
): EvidenceItem[] {
  return inputs.flatMap((input) => {
    if (input.table.kind !== 'communications') return [];
    const table = readCommunications(input, locale);
    const isPast = ({ values: { sentOn } }: Communication) =>
      sentOn === null || today === null || sentOn <= today;
    return table.rows.filter(isPast).map((row) => judge(table, row));
  });
}

function subjectOf({ values: { message, audience }, row }: Communication): string {
  return `“${message ?? audience ?? `row ${row + 1}`}”`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function audienceReached(table: CommunicationTable, communication: Communication): EvidenceItem {
  const { reached, audienceSize } = communication.values;
  const subject = subjectOf(communication);
  const place = placeIn(table, communication.row, 'reached');
  if (reached === null || audienceSize === null || audienceSize <= 0)
    return { state: 'unknown', place, text: `${subject}: nobody counted who was reached` };
  const share = Math.min(1, reached / audienceSize);
  const state = share >= derailerThresholds.reachedFrom.value ? 'good' : 'bad';
  return { state, place, text: `${subject} reached ${percent(share)}` };
}

function messageUnderstood(table: CommunicationTable, communication: Communication): EvidenceItem {
  const { understood } = communication.values;
  const subject = subjectOf(communication);
  const place = placeIn(table, communication.row, 'understood');
  if (understood === null)
    return { state: 'unknown', place, text: `${subject}: nobody asked what was understood` };
  const state = understood >= derailerThresholds.understoodFrom.value ? 'good' : 'bad';
  return { state, place, text: `${subject} was understood by ${percent(understood)}` };
}

interface AskedLeader {
  readonly line: RecallLine;
  /** Row of the leader, and the cell of the feeling. */
  readonly place: Place;
  readonly feltPlace: Place;
  /** Share of the top priorities named; null where nothing was named. */
  readonly recall: number | null;
}

interface AskedLeaders {
  readonly leaders: readonly AskedLeader[];
  /** Priorities a leader should name. */
  readonly top: number;
  /** Those of them that have an official rank. */
  readonly known: number;
}

/** Of the first `top` places those somebody holds: a rank left blank moves nobody up, but where no rank is that small. */
function placesKnown(priorities: readonly Ranked[], top: number): number {
  const held = priorities.slice(0, top).filter(({ official }) => (official ?? top) <= top).length;
  return held === 0 ? top : held;
}

/** Every leader of the recall tests, beside the first list of priorities with official ranks; null without either. */
function askedLeaders({ inputs, context }: Facts): AskedLeaders | null {
  const priorities = inputs
    .filter(({ table }) => table.kind === 'rankings')
    .map((input) => officialPriorities(readRankings(input)))
    .sort((a, b) => b.length - a.length)[0];
  if (!priorities || priorities.length === 0) return null;
  const official = priorities.map(({ name }) => name);
  const top = Math.min(rankingThresholds.top.value, official.length);
  const known = placesKnown(priorities, top);
  const leaders = inputs.flatMap((input) => {
    if (input.table.kind !== 'recall') return [];
    const table = readRecall(input, context.locale);
    return recalledOf(table).map((line): AskedLeader => {
      const [own] = recallScore([line], official, known).byLeader;
      const place = placeIn(table, line.row, 'recalled1');
      const feltPlace = placeIn(table, line.row, 'felt');
      return { line, place, feltPlace, recall: own ? (own.recall * known) / top : null };
    });
  });
  return { leaders, top, known };
}

/** One item a leader and top priority, so that naming one more is always better. */
function prioritiesRecalled(facts: Facts): EvidenceItem[] {
  const asked = askedLeaders(facts);
  if (!asked) return [];
  const { leaders, top, known } = asked;
  return leaders.flatMap(({ line, place, recall }) => {
    const hits = Math.round((recall ?? 0) * top);
    const text =
      recall === null
        ? `${line.person} was not asked for the priorities`
        : `${line.person} names ${hits} of the first ${top} priorities`;
    return Array.from({ length: top }, (_, index): EvidenceItem => {
      const isKnown = recall !== null && index < known;
      const state = isKnown ? (index < hits ? 'good' : 'bad') : 'unknown';
      return { state, place, text };
    });
  });
}

function feltAsRecalled(facts: Facts): EvidenceItem[] {
  return (askedLeaders(facts)?.leaders ?? []).map(({ line, feltPlace, recall }) => {
    const felt = line.felt === null ? null : feltShare(line.felt, feltOptions);
    if (felt === null || recall === null)
      return { state: 'unknown', place: feltPlace, text: `${line.person} was not asked for both` };
    const isReal = felt - recall <= derailerThresholds.mostGap.value;
    const text = `${line.person} feels ${percent(felt)} aligned and recalls ${percent(recall)}`;
    return { state: isReal ? 'good' : 'bad', place: feltPlace, text };
  });
}

/** One item a pair of leaders, so that a sentence taken away makes no other pair better. */
function messagesAlike({ inputs, context }: Facts): EvidenceItem[] {
  return inputs.flatMap((input) => {
    if (input.table.kind !== 'messages') return [];
    const table = readMessages(input, context.locale);
    const { rows } = table;
    if (rows.length > derailerThresholds.mostSentences.value) return [];
    return rows.flatMap(({ row, values }, one) =>
      rows.slice(one + 1).map((other): EvidenceItem => {
        const place = placeIn(table, row, 'strategyLine');
        const names = [values.person, other.values.person].map((name) => name ?? 'somebody');
        const [mine, theirs] = [values.strategyLine, other.values.strategyLine];
        if (mine === null || theirs === null)
          return { state: 'unknown', place, text: `${names.join(' and ')}: a sentence is missing` };
        // Word stems of a third sentence must not change how two compare.
        const [ours = new Set(), others = new Set()] = contentWords([mine, theirs]);
        const share = jaccard(ours, others) ?? 0;
        const state = share >= derailerThresholds.alikeFrom.value ? 'good' : 'bad';
        return {
          state,
          place,
          text: `${names.join(' and ')} share ${percent(share)} of their words`,
        };
      }),
    );
  });
}

const about = { derailer: 'miscommunication' } as const;

/** Do messages arrive, are they understood, and do leaders say the same? */
export const communicationSources: readonly EvidenceSource[] = [
  {
    ...{ ...about, id: 'audiences-reached', label: 'Communications that reached their audience' },
    tells: 'a communication plan with how many each message reached',
    ...{ kinds: ['communications'], collect: (facts) => told(facts, audienceReached) },
  },
  {
    ...{ ...about, id: 'messages-understood', label: 'Messages that were understood' },
    tells: 'what people understood of each message',
    ...{ kinds: ['communications'], collect: (facts) => told(facts, messageUnderstood) },
  },
  {
    ...{ ...about, id: 'priorities-recalled', label: 'Top priorities that leaders can name' },
    tells: 'a recall test of the priorities',
    ...{ kinds: ['recall', 'rankings'], collect: prioritiesRecalled },
  },
  {
    ...{ ...about, id: 'messages-alike', label: 'Pairs of leaders who say the strategy alike' },
    tells: 'the strategy in one sentence by each leader',
    ...{ kinds: ['messages'], collect: messagesAlike },
  },
  {
    ...{
      ...about,
      id: 'felt-as-recalled',
      label: 'Leaders whose alignment is as good as it feels',
    },
    tells: 'how aligned leaders feel, beside what they recall',
    ...{ kinds: ['recall', 'rankings'], collect: feltAsRecalled },
  },
];
