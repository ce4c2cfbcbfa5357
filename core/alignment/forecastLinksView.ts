import type { Context } from '../declare/context.ts';
import {
  defineView,
  type FigureBlock,
  type LinesBlock,
  type TableBlock,
  type TableRow,
  type Tone,
  type ViewBlock,
} from '../declare/view.ts';
import { type ChanceGrade, chanceGrade, chanceGrades } from '../forecast/chanceGrade.ts';
import { forecastThresholds } from '../forecast/thresholds.ts';
import { type Course, readCourses } from './forecastLinksRead.ts';
import { type KpiSignal, kpiSignals } from './forecastLinksSignals.ts';

type Known = Course & { readonly forecast: NonNullable<Course['forecast']> };

const gradeTones: Readonly<Record<ChanceGrade, Tone>> = {
  likely: 'good',
  'rather likely': 'watch',
  'about even': 'watch',
  'rather unlikely': 'watch',
  unlikely: 'bad',
};

/** Ours: enough to see where it leads without scrolling for long. */
const mostPictures = 6;

function isKnown(course: Course): course is Known {
  return course.forecast !== null;
}

function figures(courses: readonly Course[], known: readonly Known[]): FigureBlock[] {
  const grades = known.map(({ forecast }) => chanceGrade(forecast.chance));
  const counts = chanceGrades.map((grade) => ({
    grade,
    count: grades.filter((one) => one === grade).length,
  }));
  const likely = grades.filter((grade) => grade === 'likely').length;
  const { value: fewest } = forecastThresholds.minimumPoints;
  return [
    {
      ...{ block: 'figure', label: 'Likely to reach their target', unit: 'fraction' },
      value: known.length === 0 ? null : likely / known.length,
      coverage: courses.length === 0 ? 0 : known.length / courses.length,
      count: known.length,
      note:
        known.length === 0
          ? `No key result has check-ins of ${fewest} days or more and a due date.`
          : counts
              .filter(({ count }) => count > 0)
              .map(({ grade, count }) => `${count} ${grade}`)
              .join(', '),
    },
  ];
}

function aimWords({ aim: { low, high } }: Course): string {
  if (low !== null && high !== null) return `${low} to ${high}`;
  return low !== null ? `at least ${low}` : `at most ${high}`;
}

const headers = [
  ['Key result', 'none'],
  ['Reaches it', 'none'],
  ['Chance', 'fraction'],
  ['Forecast', 'same as the measure'],
  ['From', 'same as the measure'],
  ['To', 'same as the measure'],
  ['Wanted', 'none'],
  ['Now', 'same as the measure'],
  ['Needed a day', 'same as the measure'],
  ['Pace a day', 'same as the measure'],
  ['Check-ins', 'count'],
  ['Due', 'date'],
] as const;

function courseRow(course: Known): TableRow {
  const { standing, measure, forecast } = course;
  const { value, low, high, chance, requiredRate, rate, n } = forecast;
  const grade = chanceGrade(chance);
  const words = grade + (forecast.isLongEnough ? '' : '; short history');
  return {
    cells: [
      `${standing.name} ${standing.text === standing.name ? '' : standing.text}`.trim(),
      ...[words, chance, value, low, high, aimWords(course), measure.current],
      ...[requiredRate, rate, n, standing.dueDate],
    ],
    tone: gradeTones[grade],
    at: standing.at,
  };
}

function courseTable(known: readonly Known[]): TableBlock {
  return {
    block: 'table',
    caption: 'Where key results are heading, least likely first',
    columns: headers.map(([header, unit]) => ({ header, unit })),
    rows: known.map(courseRow),
  };
}

/** The measured values, the straight way from start to target, and the cone from the last value to the last day. */
function burnUp(
  { standing, measure, aim, history, forecast }: Known,
  context: Context,
): LinesBlock {
  const [firstDay = 0] = history[0] ?? [];
  const [lastDay = 0, lastValue = 0] = history[history.length - 1] ?? [];
  const { startDate, dueDate } = standing;
  const end = dueDate ?? lastDay;
  const { start, target } = measure;
  const planned =
    start === null || target === null
      ? []
      : [
          {
            label: 'Even pace',
            role: 'planned' as const,
            points: [[startDate ?? firstDay, start] as const, [end, target] as const],
          },
        ];
  const { value, low, high } = forecast;
  const levels = [
    ...(aim.low === null ? [] : [{ label: aim.high === null ? 'Target' : 'At least', y: aim.low }]),
    ...(aim.high === null ? [] : [{ label: aim.low === null ? 'Target' : 'At most', y: aim.high }]),
  ];
  return {
    ...{ block: 'lines', unit: 'same as the measure', along: 'date', levels },
    caption: `${standing.name}: ${standing.text}`,
    series: [
      { label: 'Measured', role: 'measured', points: history },
      ...planned,
      {
        label: 'Forecast',
        role: 'ahead',
        points: [
          [lastDay, lastValue],
          [end, value],
        ],
      },
    ],
    band: {
      label: `${Math.round(forecastThresholds.level.value * 100)} % interval`,
      points: [
        [lastDay, lastValue, lastValue],
        [end, low, high],
      ],
    },
    ...(context.today === null ? {} : { mark: { label: 'Today', x: context.today } }),
  };
}

function signalTable(signals: readonly KpiSignal[]): TableBlock[] {
  if (signals.length === 0) return [];
  const columns = [
    ...[
      { header: 'KPI', unit: 'none' as const },
      { header: 'Period from', unit: 'date' as const },
    ],
    ...['Value', 'Mean', 'Lower limit', 'Upper limit'].map((header) => ({
      header,
      unit: 'same as the measure' as const,
    })),
    { header: 'Rule', unit: 'none' as const },
  ];
  const rows = signals.map(({ name, period, value, mean, lower, upper, rules, isWorse }) => ({
    cells: [name, period.period, value, mean, lower, upper, rules.join(', ')],
    tone: isWorse ? ('bad' as const) : ('plain' as const),
    at: period.place,
  }));
  return [{ block: 'table', caption: 'Last values that chance hardly explains', columns, rows }];
}

/** Where key results will be on their last day, by their check-ins, and which KPI values are signals. */
export const forecastView = defineView({
  id: 'forecast',
  title: 'Forecast',
  summary: 'Where will each key result be on its last day, and which values are more than chance?',
  kinds: ['check-ins', 'kpi'],
  run(inputs, context): readonly ViewBlock[] {
    const courses = readCourses(inputs, context);
    const known = courses
      .filter(isKnown)
      .sort((left, right) => left.forecast.chance - right.forecast.chance);
    const waiting = courses.filter((course) => !isKnown(course));
    const names = waiting.map(({ standing }) => standing.name).join(', ');
    const note: ViewBlock[] =
      waiting.length === 0
        ? []
        : [{ block: 'text', text: `Too few check-ins, or no due date, for a forecast: ${names}.` }];
    return [
      ...figures(courses, known),
      ...(known.length === 0 ? [] : [courseTable(known)]),
      ...note,
      ...known.slice(0, mostPictures).map((course) => burnUp(course, context)),
      ...signalTable(kpiSignals(inputs, context)),
    ];
  },
});
