import type { FigureBlock, Tone } from '../declare/view.ts';
import { sortOut } from './dated/sortOut.ts';
import type { PackData } from './readPack.ts';
import { urgencyOf } from './sections/attention.ts';
import { progressFigure } from './sections/numbers.ts';

interface Counted {
  readonly label: string;
  readonly value: number;
  /** Number it is counted among. */
  readonly among: number;
  readonly note: string;
  /** Said where there is nothing to count among. */
  readonly lack: string;
}

function countFigure({ label, value, among, note, lack }: Counted): FigureBlock {
  if (among === 0) return { block: 'figure', label, value: null, unit: 'count', note: lack };
  const tone: Tone = value > 0 ? 'bad' : 'good';
  return { block: 'figure', label, value, unit: 'count', tone, note };
}

function redFigure({ keyResults }: PackData): FigureBlock {
  const urgencies = keyResults.map(urgencyOf);
  const [red, stale] = [0, 1].map((wanted) => urgencies.filter((one) => one === wanted).length);
  return countFigure({
    ...{ label: 'Red key results', value: red ?? 0, among: keyResults.length },
    note: `of ${keyResults.length}; ${stale} stale`,
    lack: 'No key results with numbers.',
  });
}

function overdueFigure(data: PackData): FigureBlock {
  const { overdue, soon } = sortOut(data);
  const open = data.dated.reduce((sum, list) => sum + list.open.length, 0);
  return countFigure({
    ...{ label: 'Overdue actions and promises', value: overdue.length },
    among: data.dated.reduce((sum, { count }) => sum + count, 0),
    note: `of ${open} open; ${soon.length} due until the next one`,
    lack: 'No list of open work.',
  });
}

function decisionFigure({ decisions, today }: PackData): FigureBlock {
  const open = decisions.filter(({ decision }) => decision.state === 'open');
  const late = open.filter(({ decision: { values } }) => (values.dueDate ?? today) < today);
  return countFigure({
    ...{ label: 'Decisions overdue', value: late.length, among: decisions.length },
    note: `of ${open.length} open`,
    lack: 'No list of decisions.',
  });
}

/** What a meeting sees first: how far it is, what is red, what is overdue. */
export function glanceOf(data: PackData): readonly FigureBlock[] {
  return [progressFigure(data), redFigure(data), overdueFigure(data), decisionFigure(data)];
}
