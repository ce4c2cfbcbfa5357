import { settingNumber } from '../declare/readSettings.ts';
import { type Bar, defineView, type FigureBlock, type ViewBlock } from '../declare/view.ts';
import { commsCoverage, type ReachLimits, reachOf } from './commsCoverage.ts';
import { lastTold, messageStanding } from './messageStanding.ts';
import { type Message, messagesIn, readCommunications } from './readCommunications.ts';
import { understandingRate } from './understandingRate.ts';

function reachFigure(all: readonly Message[], limits: ReachLimits): FigureBlock {
  const { share, reached, known, due, toCome, coverage } = commsCoverage(all, limits);
  return {
    ...{ block: 'figure', label: 'Reached in time', value: share, unit: 'fraction', coverage },
    count: due,
    note:
      share === null
        ? 'No message is due of which it is known whom it reached.'
        : `${reached} of ${known} messages, ${toCome} more to come`,
  };
}

function understandingFigure(all: readonly Message[], minimumAnswers: number): FigureBlock {
  const { rate, asked, tested, told, coverage } = understandingRate(all);
  const isShown = rate !== null && asked >= minimumAnswers;
  return {
    ...{ block: 'figure', label: 'Understood', unit: 'fraction', coverage, count: asked },
    value: isShown ? rate : null,
    note: isShown
      ? `of ${asked} people asked about ${tested} of ${told} messages`
      : `Fewer than ${minimumAnswers} people were asked.`,
  };
}

/** Audience by audience; an audience of which too few were asked has no bar. */
function understoodBars(
  all: readonly Message[],
  { minimumAnswers, least }: { readonly minimumAnswers: number; readonly least: number },
): Bar[] {
  const audiences = new Map<string, Message[]>();
  for (const each of all) {
    const key = each.audience ?? 'nobody in particular';
    const own = audiences.get(key);
    if (own) own.push(each);
    else audiences.set(key, [each]);
  }
  return [...audiences].map(([label, own]) => {
    const { rate, asked } = understandingRate(own);
    const value = asked >= minimumAnswers ? rate : null;
    const note =
      value !== null ? `${asked} asked` : asked === 0 ? 'nobody asked' : 'too few asked to show';
    return { label, value, note, tone: value !== null && value < least ? 'bad' : 'plain' };
  });
}

const standingWords = {
  never: 'never told',
  overdue: 'told too long ago',
  told: 'too few reached',
  'to come': 'to come',
} as const;

function openTable(all: readonly Message[], { asOf, leastShare }: ReachLimits): ViewBlock {
  const open = lastTold(all, asOf).flatMap((message) => {
    const standing = messageStanding(message, asOf);
    const reach = reachOf(message);
    const isLow = reach !== null && reach < leastShare;
    return standing === 'to come' || (standing === 'told' && !isLow) ? [] : [{ message, standing }];
  });
  if (open.length === 0)
    return { block: 'text', text: 'Every message due reached its audience.', tone: 'good' };
  const rows = open.map(({ message, standing }) => ({
    cells: [message.message, message.audience, message.sentOn, standingWords[standing]],
    ...{ tone: 'watch' as const, at: message.at('sentOn') },
  }));
  const columns = [
    { header: 'Message', unit: 'none' as const },
    { header: 'Audience', unit: 'none' as const },
    { header: 'Last told', unit: 'date' as const },
    { header: 'What is open', unit: 'none' as const },
  ];
  return { block: 'table', caption: 'Messages that did not arrive', columns, rows };
}

/** Whether messages arrive: reached in time, understood, and what is open. */
export const communicationsView = defineView({
  id: 'communications',
  title: 'Communication',
  summary: 'Do messages reach those they are meant for, and are they understood?',
  kinds: ['communications'],
  run(inputs, context) {
    const { today } = context;
    if (today === null)
      return [{ block: 'text', text: 'Without a day of reckoning no message can be due.' }];
    const all = inputs
      .filter(({ table }) => table.kind === 'communications')
      .flatMap((input) => messagesIn(readCommunications(input, context.locale)));
    const limits = { asOf: today, leastShare: settingNumber(context, 'reachedShare') };
    const minimumAnswers = settingNumber(context, 'minimumAnswers');
    const least = settingNumber(context, 'understoodShare');
    const bars = understoodBars(all, { minimumAnswers, least });
    const caption = 'Share of those asked who understood, by audience';
    return [
      reachFigure(all, limits),
      understandingFigure(
        all.filter((each) => messageStanding(each, today) !== 'to come'),
        minimumAnswers,
      ),
      { block: 'bars', caption, unit: 'fraction', scale: [0, 1], bars },
      openTable(all, limits),
    ];
  },
});
