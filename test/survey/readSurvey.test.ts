import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { parseHeader } from '../../core/survey/parseHeader.ts';
import { readSurvey } from '../../core/survey/readSurvey.ts';
import { sourceOfRange } from '../../core/survey/surveySource.ts';
import { deepFreeze } from '../deepFreeze.ts';

function read(rows: Matrix, options: number | null = null, reversed: readonly string[] = []) {
  const source = sourceOfRange(deepFreeze(gridOf(rows)), { argument: 'answers', hasHeader: null });
  return readSurvey(source, { options, reversed });
}

function answersOf(rows: Matrix, options: number | null = null) {
  return read(rows, options).responses.map(({ answers }) => answers);
}

describe('readSurvey(numbers)', () => {
  it('passes over titles, times, names, comments, blank rows and totals', () => {
    const survey = read([
      ['Our survey (made up)'],
      [],
      ['Timestamp', 'Name', 'Department', 'We share one plan', 'I know my part', 'Comments'],
      [46300.5, 'Ann Lee', 'Shop', 4, 5, 'fine, 3 of 5'],
      [],
      [46300.6, 'Bob Ray', 'Bakery', '3', null, null],
      ['Average', null, null, 3.5, 5, null],
    ]);
    expect(survey.questions.map(({ text }) => text)).toEqual([
      'We share one plan',
      'I know my part',
    ]);
    expect(survey.responses).toEqual([
      { row: 3, team: 'Shop', answers: [4, 5] },
      { row: 5, team: 'Bakery', answers: [3, null] },
    ]);
    expect(JSON.stringify(survey)).not.toContain('Ann');
    expect(survey.issues).toEqual([]);
  });

  it('reads decimal commas, "4 - agree", "(4)" and leaves dashes and "don’t know" missing', () => {
    const rows: Matrix = [
      ['Our plan is clear to me', 'I can say no'],
      ['4,0', '4 - agree'],
      ['5 – strongly agree', 'agree (4)'],
      ['–', "I don't know"],
      ['2', '3 / 5'],
    ];
    expect(answersOf(rows)).toEqual([
      [4, 4],
      [5, 4],
      [2, 3],
    ]);
  });

  it('an answer off the scale is an error at its cell and counts as missing', () => {
    const { issues, responses } = read([
      ['Trust', 'Plan'],
      [4, 55],
      [3, 4],
      [2, 4],
      [5, 5],
    ]);
    expect(issues).toMatchObject([
      {
        code: 'survey-answer-outside',
        severity: 'error',
        place: { argument: 'answers', row: 1, column: 1 },
        expected: 'an answer from 1 to 5',
        found: 'number 55',
      },
    ]);
    expect(responses[0]?.answers).toEqual([4, null]);
  });

  it('errors, truth values and other words are errors at their cells', () => {
    const { issues } = read([
      ['Trust', 'Plan', 'Goals'],
      [{ error: '#REF!' }, true, 'blue'],
      [4, 4, 4],
      [3, 3, 3],
    ]);
    expect(issues.map(({ place }) => [place.row, place.column])).toEqual([
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
  });

  it('finds scales of 7, of 10 and from 0 to 10 in the numbers', () => {
    const scaleOf = (...values: readonly number[]) =>
      read([['Trust'], ...values.map((value) => [value])]).scale;
    expect(scaleOf(1, 5, 3)).toEqual({ lowest: 1, options: 5, isAssumed: false });
    expect(scaleOf(7, 6, 3)).toEqual({ lowest: 1, options: 7, isAssumed: true });
    expect(scaleOf(10, 6, 3)).toEqual({ lowest: 1, options: 10, isAssumed: true });
    expect(scaleOf(10, 0, 9, 3)).toEqual({ lowest: 0, options: 11, isAssumed: true });
  });

  it('bare numbers have no header; a first column of words holds the teams', () => {
    const survey = read([
      ['Shop', 4, 5],
      ['Bakery', 3, 4],
    ]);
    expect(survey.headerRow).toBeNull();
    expect(survey.responses.map(({ team }) => team)).toEqual(['Shop', 'Bakery']);
    expect(survey.questions).toHaveLength(2);
  });
});

describe('readSurvey(words)', () => {
  it.each([
    ['en', ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree']],
    [
      'en, somewhat',
      [
        ...['Strongly disagree', 'Somewhat disagree', 'Neither agree nor disagree'],
        ...['Somewhat agree', 'Strongly agree'],
      ],
    ],
    [
      'de, stimme',
      [
        ...['Stimme gar nicht zu', 'Stimme nicht zu', 'Teils, teils', 'Stimme zu'],
        'Stimme voll und ganz zu',
      ],
    ],
    [
      'de, trifft',
      [
        ...['Trifft nicht zu', 'Trifft eher nicht zu', 'Teils/teils', 'Trifft eher zu'],
        'Trifft zu',
      ],
    ],
    [
      'fr',
      [
        ...['Pas du tout d’accord', 'Plutôt pas d’accord', 'Neutre', 'Plutôt d’accord'],
        'Tout à fait d’accord',
      ],
    ],
    [
      'es',
      [
        ...['Totalmente en desacuerdo', 'En desacuerdo', 'Ni de acuerdo ni en desacuerdo'],
        ...['De acuerdo', 'Totalmente de acuerdo'],
      ],
    ],
    [
      'it',
      [
        ...['Per niente d’accordo', 'Poco d’accordo', 'Né d’accordo né in disaccordo'],
        ...['Abbastanza d’accordo', 'Totalmente d’accordo'],
      ],
    ],
    ['pt', ['Discordo totalmente', 'Discordo', 'Neutro', 'Concordo', 'Concordo totalmente']],
    ['nl', ['Helemaal mee oneens', 'Mee oneens', 'Neutraal', 'Mee eens', 'Helemaal mee eens']],
    ['nl, short', ['Helemaal mee oneens', 'Oneens', 'Neutraal', 'Eens', 'Helemaal mee eens']],
    ['nl, shortest', ['Helemaal oneens', 'Oneens', 'Neutraal', 'Eens', 'Helemaal eens']],
    ['frequency', ['never', 'rarely', 'sometimes', 'often', 'always']],
  ])('%s: the five steps are 1 to 5', (_language, words) => {
    const survey = read([['Our plan is clear to everybody'], ...words.map((word) => [word])]);
    expect(survey.issues).toEqual([]);
    expect(survey.responses.map(({ answers }) => answers[0])).toEqual([1, 2, 3, 4, 5]);
  });

  it('"agree" and "somewhat agree" side by side are steps of seven', () => {
    const { scale, responses } = read([
      ['Our plan is clear'],
      ['agree'],
      ['somewhat agree'],
      ['strongly disagree'],
    ]);
    expect(scale.options).toBe(7);
    expect(responses.map(({ answers }) => answers[0])).toEqual([6, 5, 1]);
  });

  it('four options have no middle', () => {
    const rows: Matrix = [['Our plan is clear'], ['disagree'], ['agree'], ['strongly agree']];
    expect(answersOf(rows, 4)).toEqual([[2], [3], [4]]);
  });

  it('a word that means different steps on different scales is not guessed', () => {
    const { issues } = read([['Unser Plan ist klar'], ['stimme zu'], ['stimme zu']]);
    expect(issues.map(({ code }) => code)).toEqual([
      'survey-scale-unclear',
      'survey-scale-unclear',
    ]);
  });
});

describe('readSurvey(long form)', () => {
  it('gathers respondent, question and answer; a later answer replaces an earlier one', () => {
    const { questions, responses, issues, teamColumn } = read([
      ['Teilnehmer', 'Team', 'Frage', 'Antwort'],
      ['t1', 'Laden', 'Vision 1: Ich kenne das Ziel', 4],
      ['t1', 'Laden', 'Vision 2: Wir teilen es', 5],
      ['t2', 'Büro', 'Vision 2: Wir teilen es', 3],
      ['t2', 'Büro', 'Vision 1: Ich kenne das Ziel', 2],
      ['t1', 'Laden', 'Vision 1: Ich kenne das Ziel', 9],
      ['t2', 'Büro', 'Vision 1: Ich kenne das Ziel', 3],
    ]);
    expect(questions.map(({ aspect, text }) => [aspect, text])).toEqual([
      ['Vision', 'Ich kenne das Ziel'],
      ['Vision', 'Wir teilen es'],
    ]);
    expect(responses.map(({ team, answers }) => [team, answers])).toEqual([
      ['Laden', [null, 5]],
      ['Büro', [3, 3]],
    ]);
    expect(issues.map(({ place }) => [place.row, place.column])).toEqual([[5, 3]]);
    expect(teamColumn).toBe(1);
  });
});

describe('parseHeader', () => {
  it.each([
    [
      'Shared vision 1: I know it',
      { text: 'I know it', prefix: 'Shared vision', isReversed: false },
    ],
    ['Aims clash (R)', { text: 'Aims clash', prefix: null, isReversed: true }],
    ['[R] Aims clash', { text: 'Aims clash', prefix: null, isReversed: true }],
    [
      'Ziele 2: Sie stören sich (umgekehrt)',
      { text: 'Sie stören sich', prefix: 'Ziele', isReversed: true },
    ],
    [
      'Do you agree? [We share it]',
      { text: 'We share it', prefix: 'Do you agree?', isReversed: false },
    ],
    ['12: noon', { text: '12: noon', prefix: null, isReversed: false }],
  ])('parseHeader(%j)', (header, expected) => {
    expect(parseHeader(header)).toEqual(expected);
  });

  it('questions named by number or header are turned as well', () => {
    const { questions } = read(
      [
        ['Aims clash', 'We win'],
        [1, 5],
        [2, 4],
      ],
      null,
      ['1'],
    );
    expect(questions.map(({ isReversed }) => isReversed)).toEqual([true, false]);
  });
});
