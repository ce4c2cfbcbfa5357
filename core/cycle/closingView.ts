import type { FigureBlock, TableRow, Tone, ViewBlock } from '../declare/view.ts';
import { type Ambition, ambitions } from '../okr/gradeBand.ts';
import { sweetSpot } from '../okr/sweetSpot.ts';
import type { Closing, GradedCycle } from './gradeCycle.ts';

const outcomeTones: Readonly<Record<Closing['outcome'], Tone>> = {
  Achieved: 'good',
  'Partly achieved': 'watch',
  Missed: 'bad',
  Postponed: 'plain',
  Dropped: 'plain',
};

const rules: Readonly<Record<Ambition, string>> = {
  aspirational:
    'A stretch is green from 0.7, yellow from 0.4; 0.6 to 0.7 is the sweet spot: much above it the aim was too easy.',
  committed: 'A promise is green only at 1.0, and red below 0.7.',
};

function meanFigure(graded: GradedCycle, ambition: Ambition): FigureBlock {
  const own = graded.objectives.filter((each) => each.ambition === ambition);
  const grades = own.flatMap(({ grade }) => (grade === null ? [] : [grade]));
  const sum = grades.reduce((total, grade) => total + grade, 0);
  return {
    ...{ block: 'figure', label: `Mean grade, ${ambition} objectives`, unit: 'fraction' },
    value: grades.length === 0 ? null : sum / grades.length,
    coverage: own.length === 0 ? 0 : grades.length / own.length,
    count: grades.length,
    note: grades.length === 0 ? `No ${ambition} objective has a grade.` : rules[ambition],
  };
}

function sweetFigure({ objectives }: GradedCycle): FigureBlock {
  const grades = objectives.flatMap(({ grade, ambition }) =>
    ambition === 'aspirational' && grade !== null ? [grade] : [],
  );
  return {
    ...{ block: 'figure', label: 'Aspirational objectives in the sweet spot', unit: 'count' },
    ...{ value: grades.filter(sweetSpot).length, count: grades.length },
  };
}

function gradeRow(
  name: string,
  { grade, outcome, ambition }: Closing,
  at: TableRow['at'],
): TableRow {
  const cells = [name, grade === null ? null : Number(grade.toFixed(2)), outcome, ambition];
  return { cells, tone: outcomeTones[outcome], ...(at ? { at } : {}) };
}

const columns = ['What', 'Grade', 'Closed as', 'Type'].map((header) => ({
  header,
  unit: 'none' as const,
}));

/** The grades of a cycle and the rules they are judged by, promises and stretches apart. */
export function closingView(graded: GradedCycle): readonly ViewBlock[] {
  const { keyResults, objectives } = graded;
  return [
    ...ambitions.map((ambition) => meanFigure(graded, ambition)),
    sweetFigure(graded),
    {
      block: 'text',
      text: 'A key result is graded with its progress, an objective with the weighted mean of its key results. What nobody began is postponed; a baseline gets no grade.',
    },
    {
      ...{ block: 'table', caption: 'Objectives', columns },
      rows: objectives.map((each) => {
        const { name, values, row, table } = each.objective.objective;
        const text = values.objective === null ? name : `${name} ${values.objective}`;
        return gradeRow(values.objective === name ? name : text, each, { sheet: table.sheet, row });
      }),
    },
    {
      ...{ block: 'table', caption: 'Key results', columns },
      rows: keyResults.map((each) => {
        const { name, text, at } = each.standing;
        return gradeRow(name === text ? name : `${name} ${text}`, each, at);
      }),
    },
  ];
}
