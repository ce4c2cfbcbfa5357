import { describe, expect, it } from 'vitest';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { surveyOfTable } from '../../core/survey/surveyOfTable.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { recognised } from '../strategy/checkRows.ts';

/** The survey of the only table of a sheet, by question and person. */
function surveyIn(rows: Matrix, sheet = 'Sheet1') {
  const grid = deepFreeze(gridOf(rows, sheet));
  const [table] = recognise(grid);
  if (table?.kind !== 'survey') throw new Error(`recognised as ${table?.kind}`);
  const { questions, responses, issues, scale } = surveyOfTable({ grid, table });
  return {
    questions: questions.map(({ text }) => text),
    answers: responses.map(({ answers }) => answers),
    teams: responses.map(({ team }) => team),
    options: scale.options,
    issues: issues.map(({ place }) => [place.row, place.column]),
  };
}

const german: Matrix = [
  ['Rückmeldungen Frühjahr (erfunden)'],
  [],
  [
    ...['Zeitstempel', 'Abteilung', 'Ich weiß, wohin wir gehen.'],
    ...['Die Leitung spricht mit einer Stimme.', 'Anmerkungen'],
  ],
  ['1.4.2026 09:12', 'Laden', 'stimme zu', 'stimme nicht zu', 'weiter so'],
  ['1.4.2026 10:40', 'Backstube', 'stimme voll zu', 'keine Angabe', null],
  [],
  ['2.4.2026 08:05', 'Laden', 'teils/teils', 'stimme gar nicht zu', null],
];

describe('recognise(surveys)', () => {
  it('finds a German export of a form with title, blank rows, words and comments', () => {
    expect(surveyIn(german)).toEqual({
      questions: ['Ich weiß, wohin wir gehen.', 'Die Leitung spricht mit einer Stimme.'],
      answers: [
        [4, 2],
        [5, null],
        [3, 1],
      ],
      teams: ['Laden', 'Backstube', 'Laden'],
      options: 5,
      issues: [],
    });
  });

  it('finds answers in numbers without times, by the sentences over them', () => {
    const rows: Matrix = [
      [
        'I know where we are going',
        'Our leaders say the same thing',
        'We help each other out',
        'Team',
      ],
      [4, '3,0', 5, 'Shop'],
      [5, 4, '4', 'Shop'],
      [3, 3, 3, 'Office'],
      [4, 5, 9, 'Office'],
    ];
    expect(recognised(rows)).toMatchObject({ kind: 'survey', headerRow: 0 });
    expect(surveyIn(rows)).toMatchObject({
      answers: [
        [4, 3, 5],
        [5, 4, 4],
        [3, 3, 3],
        [4, 5, null],
      ],
      teams: ['Shop', 'Shop', 'Office', 'Office'],
      issues: [[4, 2]],
    });
  });

  it('finds short headers under a title that says survey', () => {
    const rows: Matrix = [
      ['Enquête interne (inventée)'],
      ['Équipe', 'Vision', 'Confiance', 'Entraide'],
      ['Magasin', 4, 3, 5],
      ['Magasin', 5, 4, 4],
      ['Bureau', 3, 3, 2],
      ['Bureau', 4, 5, 4],
    ];
    expect(surveyIn(rows, 'Questionnaire')).toMatchObject({
      questions: ['Vision', 'Confiance', 'Entraide'],
      teams: ['Magasin', 'Magasin', 'Bureau', 'Bureau'],
    });
  });

  it('finds one answer a row in French, and gathers it by person', () => {
    const rows: Matrix = [
      ['Répondant', 'Question', 'Réponse'],
      ['p1', 'Je connais notre cap', 'd’accord'],
      ['p1', 'Nous nous entraidons', 'tout à fait d’accord'],
      ['p2', 'Je connais notre cap', 'pas d’accord'],
      ['p2', 'Nous nous entraidons', 'neutre'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'survey',
      columns: { respondent: 0, question: 1, answer: 2 },
    });
    expect(surveyIn(rows).answers).toEqual([
      [4, 5],
      [2, 3],
    ]);
  });

  it('leaves skills, contacts, risks, marks and figures alone', () => {
    const skills: Matrix = [
      ['Name', 'Baking', 'Driving', 'Selling'],
      ['Ann', 3, 1, 4],
      ['Bob', 2, 5, 1],
      ['Cy', 4, 4, 2],
      ['Di', 1, 2, 3],
    ];
    const risks: Matrix = [
      ['Risk', 'Probability', 'Impact', 'Owner'],
      ['Fire', 2, 5, 'Ann'],
      ['Flood', 1, 4, 'Bob'],
      ['Fraud', 1, 3, 'Cy'],
      ['Frost', 4, 2, 'Di'],
    ];
    const contacts: Matrix = [
      ['Name', 'Phone', 'City'],
      ['Ann Lee', '555 0101', 'Ulm'],
      ['Bob Ray', '555 0102', 'Bonn'],
    ];
    for (const rows of [skills, risks, contacts]) expect(recognised(rows).kind).toBe('none');
  });
});
