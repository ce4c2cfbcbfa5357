import { isoOfSerial } from '../calendar/serial.ts';
import type { Context } from '../declare/context.ts';
import { readSettings, settingNumber } from '../declare/readSettings.ts';
import { recogniseSteps } from '../declare/recogniseSteps.ts';
import type { Report } from '../declare/report.ts';
import { finishSteps, type Steps } from '../declare/steps.ts';
import type { FigureBlock, ViewBlock } from '../declare/view.ts';
import type { Grid } from '../sheet/grid.ts';
import { glanceOf } from './glance.ts';
import { type ReviewKind, reviewTitles } from './kinds.ts';
import { type PackData, readPack } from './readPack.ts';
import { type PackSection, tableOf } from './section.ts';
import { actionsSection } from './sections/actions.ts';
import { alignmentSection } from './sections/alignment.ts';
import { attentionSection } from './sections/attention.ts';
import { changedSection } from './sections/changed.ts';
import { datesSection } from './sections/dates.ts';
import { decisionsSection } from './sections/decisions.ts';
import { gradesSection } from './sections/grades.ts';
import { headingSection } from './sections/heading.ts';
import { kpisSection } from './sections/kpis.ts';
import { numbersSection } from './sections/numbers.ts';

/** What a meeting is held with: the agenda, and what belongs to each of its points. */
export interface ReviewPack {
  readonly kind: ReviewKind;
  readonly title: string;
  /** Day serial it was made for. */
  readonly day: number;
  readonly question: string;
  /** What is seen first: how far it is, what is red, what is overdue. */
  readonly glance: readonly FigureBlock[];
  readonly agenda: ViewBlock;
  readonly sections: readonly PackSection[];
  /** Share of what could have data below which a figure says "Not enough data", 0–1. */
  readonly minimumCoverage: number;
}

/** What a pack is made from: every sheet, and the record of tables the user settled. */
export interface PackInput {
  readonly grids: readonly Grid[];
  readonly records?: Readonly<Record<string, string>>;
  readonly kind: ReviewKind;
}

type SectionMaker = (data: PackData, minimumCoverage: number) => PackSection;

/** Points of each meeting in their order: trouble first, dates last. */
const points: Readonly<Record<ReviewKind, readonly SectionMaker[]>> = {
  weekly: [
    ...[attentionSection, headingSection, actionsSection, decisionsSection, changedSection],
    ...[numbersSection, datesSection],
  ],
  monthly: [
    ...[attentionSection, alignmentSection, decisionsSection, actionsSection, changedSection],
    ...[numbersSection, kpisSection, headingSection, datesSection],
  ],
  quarterly: [
    ...[attentionSection, gradesSection, alignmentSection, kpisSection, headingSection],
    ...[changedSection, decisionsSection, actionsSection, numbersSection, datesSection],
  ],
};

function agendaOf(sections: readonly PackSection[]): ViewBlock {
  const rows = sections.map(({ title, note }, index) => ({ cells: [index + 1, title, note] }));
  const columns = [
    ...([
      ['', 'count'],
      ['Point', 'none'],
      ['Where it stands', 'none'],
    ] as const),
  ];
  return tableOf('Agenda', columns, rows);
}

/** As `reviewPack`, a step a sheet and a part. */
export function* reviewPackSteps(input: PackInput, context: Context): Steps<ReviewPack> {
  const { today } = context;
  if (today === null) throw new TypeError('a review pack needs the day in its context');
  const { kind, grids } = input;
  const known = { settings: readSettings(grids), ...context };
  const tables = yield* recogniseSteps(input);
  const data = readPack(tables, { kind, today }, known);
  const minimumCoverage = settingNumber(known, 'minimumCoverage');
  const makers = points[kind];
  const sections: PackSection[] = [];
  for (const [done, make] of makers.entries()) {
    yield { stage: 'putting the pack together', done, total: makers.length };
    sections.push(make(data, minimumCoverage));
  }
  const [name, question] = reviewTitles[kind];
  return {
    ...{ kind, question, sections, minimumCoverage, day: today },
    title: `${name}, ${isoOfSerial(today)}`,
    glance: glanceOf(data),
    agenda: agendaOf(sections),
  };
}

/**
 * The pack of a review, made from whatever the workbook holds: a part without its sheet says so. Throws a TypeError
 * when the context has no day. Reads only; `report` is told how far it is.
 */
export function reviewPack(input: PackInput, context: Context, report?: Report): ReviewPack {
  return finishSteps(reviewPackSteps(input, context), report);
}
