import { isoWeek } from '../calendar/isoWeek.ts';
import { settingNumber } from '../declare/readSettings.ts';
import { type Bar, defineView, type FigureBlock, type ViewBlock } from '../declare/view.ts';
import { entriesBetween, lastDays } from './entriesBetween.ts';
import { linkedHours } from './linkedHours.ts';
import { entriesIn, readWorklog, type WorkEntry } from './readWorklog.ts';
import { repeatIssues } from './repeatIssues.ts';
import { worklogThresholds } from './thresholds.ts';
import { unplannedShare } from './unplannedShare.ts';

/** Weeks shown side by side. Ours: a quarter. */
const weeksShown = 13;

function shareFigure(recent: readonly WorkEntry[], most: number): FigureBlock {
  const { share, unplanned, hours, entries, coverage } = unplannedShare(recent);
  const isKnown = coverage >= worklogThresholds.minimumCoverage.value;
  const tone = share === null || !isKnown ? 'plain' : share > most ? 'bad' : 'good';
  const rounded = (value: number) => Math.round(value * 10) / 10;
  const note =
    share === null
      ? 'No hours are said to be planned or unplanned.'
      : `${rounded(unplanned)} of ${rounded(hours)} hours in four weeks${isKnown ? '' : '; not enough data'}`;
  const label = 'Unplanned work';
  return {
    ...{ block: 'figure', label, value: share, unit: 'fraction', coverage, count: entries },
    ...{ tone, note },
  };
}

function linkFigure(recent: readonly WorkEntry[]): FigureBlock {
  const { unlinkedShare } = linkedHours(recent);
  return {
    ...{ block: 'figure', label: 'Hours that serve an objective', unit: 'fraction' },
    value: unlinkedShare === null ? null : 1 - unlinkedShare,
    count: recent.length,
    ...(unlinkedShare === null ? { note: 'No hours are logged.' } : {}),
  };
}

function weekBars(entries: readonly WorkEntry[], most: number): Bar[] {
  const weeks = new Map<string, WorkEntry[]>();
  for (const entry of [...entries].sort((a, b) => (a.date ?? 0) - (b.date ?? 0))) {
    const week = entry.date === null ? null : isoWeek(entry.date);
    if (week === null || entry.hours === null) continue;
    const key = `${week.year} W${String(week.week).padStart(2, '0')}`;
    const own = weeks.get(key);
    if (own) own.push(entry);
    else weeks.set(key, [entry]);
  }
  return [...weeks].slice(-weeksShown).map(([label, own]) => {
    const { share, hours } = unplannedShare(own);
    const tone = share !== null && share > most ? ('bad' as const) : ('plain' as const);
    return { label, value: share, tone, note: `${Math.round(hours * 10) / 10} hours` };
  });
}

function problemTable(entries: readonly WorkEntry[], times: number): ViewBlock {
  const problems = repeatIssues(entries, 2);
  if (problems.length === 0) return { block: 'text', text: 'No problem came back.', tone: 'good' };
  const rows = problems.map(({ problem, times: count, lastOn, hours, entries: own }) => {
    const at = own[own.length - 1]?.at('problem');
    return {
      cells: [problem, count, lastOn, hours],
      ...{ tone: count >= times ? ('bad' as const) : ('watch' as const) },
      ...(at ? { at } : {}),
    };
  });
  const columns = [
    { header: 'Problem', unit: 'none' as const },
    { header: 'Times', unit: 'count' as const },
    { header: 'Last on', unit: 'date' as const },
    { header: 'Hours', unit: 'none' as const },
  ];
  return { block: 'table', caption: 'Problems that came back, most often first', columns, rows };
}

/** How much of the work breaks into the plan, and which problems return. Nobody is named. */
export const firefightingView = defineView({
  id: 'firefighting',
  title: 'Firefighting',
  summary: 'How much of the work breaks into the plan, and which problems return?',
  kinds: ['worklog'],
  run(inputs, context) {
    const entries = inputs
      .filter(({ table }) => table.kind === 'worklog')
      .flatMap((input) => entriesIn(readWorklog(input, context.locale)));
    const most = settingNumber(context, 'unplannedShare');
    const span = lastDays(entries, context.today, worklogThresholds.window.value);
    const recent = entriesBetween(entries, span);
    const caption = 'Unplanned share of the hours, week by week';
    return [
      shareFigure(recent, most),
      linkFigure(recent),
      { block: 'bars', caption, unit: 'fraction', scale: [0, 1], bars: weekBars(entries, most) },
      problemTable(entries, settingNumber(context, 'repeatTimes')),
    ];
  },
});
