import { forecastView } from '../../alignment/forecastLinksView.ts';
import type { TableRow, ViewBlock } from '../../declare/view.ts';
import { chanceGrade } from '../../forecast/chanceGrade.ts';
import type { PackData } from '../readPack.ts';
import { counted, type PackSection, tableOf } from '../section.ts';

const columns = [
  ...([
    ['Key result', 'none'],
    ['Owner', 'none'],
    ['Forecast', 'same as the measure'],
  ] as const),
  ...([
    ['From', 'same as the measure'],
    ['To', 'same as the measure'],
  ] as const),
  ...([
    ['Target', 'same as the measure'],
    ['Chance', 'fraction'],
    ['Due', 'date'],
  ] as const),
];

function rows({ courses }: PackData): readonly TableRow[] {
  return courses.flatMap(({ standing, forecast, aim }): TableRow[] => {
    if (forecast === null) return [];
    const grade = chanceGrade(forecast.chance);
    if (grade === 'likely') return [];
    const { name, text, owner, dueDate, at } = standing;
    const { value, low, high, chance } = forecast;
    const label = name === text ? name : `${name} ${text}`;
    const target = aim.low ?? aim.high;
    const cells = [label, owner, value, low, high, target, chance, dueDate];
    return [{ cells, tone: grade === 'unlikely' ? 'bad' : 'watch', at }];
  });
}

/** Where key results are heading: in a weekly pack those not likely to reach their target, else the whole view. */
export function headingSection(data: PackData): PackSection {
  const title = 'Where it is heading';
  const grades = data.courses.flatMap(({ forecast }) =>
    forecast === null ? [] : [chanceGrade(forecast.chance)],
  );
  const unlikely = grades.filter((grade) => grade === 'unlikely').length;
  const open = grades.filter((grade) => grade !== 'likely').length - unlikely;
  const note = `${unlikely} unlikely to reach their target at this pace, ${open} open`;
  if (data.kind !== 'weekly')
    return { title, note, blocks: forecastView.run(data.inputs, data.context) };
  const found = rows(data);
  const blocks: ViewBlock[] =
    found.length > 0
      ? [tableOf('Not likely to reach their target at this pace', columns, found)]
      : [
          {
            block: 'text',
            text: `Nothing else: ${counted(data.courses.length, 'key result')} with check-ins looked at.`,
          },
        ];
  return { title, note, blocks };
}
