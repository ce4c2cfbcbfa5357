import type {
  BarsBlock,
  FigureBlock,
  HeatMapBlock,
  TextBlock,
  ViewBlock,
} from '../declare/view.ts';
import { agreementIndex } from './agreementIndex.ts';
import { headerPlace } from './answerPlace.ts';
import { type Aspect, aspectsOf } from './aspectsOf.ts';
import { answeredShare, isOwnershipPulse } from './checkSurvey.ts';
import { itemFigures } from './itemFigures.ts';
import { answerRows, type Look, type Looks, looksAt } from './look.ts';
import type { Survey } from './model.ts';
import { shareOfScale } from './shareOfScale.ts';

const noTeam = '(no team)';

function tooFew(minimum: number): string {
  return `not shown: fewer than ${minimum} answers`;
}

function aspectFigure(look: Look, { name, questions }: Aspect, minimum: number): FigureBlock {
  const { survey } = look;
  const shown = questions.filter((question) => look.shown[question] === true);
  const { value, n } = agreementIndex('star', answerRows(look, shown), survey.scale.options);
  const asked = survey.responses.length * questions.length;
  const given = survey.responses.reduce(
    (sum, { answers }) => sum + questions.filter((at) => answers[at] !== null).length,
    0,
  );
  return {
    block: 'figure',
    label: `Agreement: ${name ?? 'other questions'}`,
    value,
    unit: 'fraction',
    coverage: asked === 0 ? 0 : given / asked,
    ...(shown.length === 0
      ? { note: tooFew(minimum) }
      : { count: n, note: `r*wg(J), ${shown.length} questions` }),
    at: headerPlace(survey, survey.questions[questions[0] ?? 0]?.column ?? null),
  };
}

function ownershipFigure(look: Look, minimum: number): FigureBlock {
  const { survey } = look;
  const shown = survey.questions.flatMap((_, at) => (look.shown[at] === true ? [at] : []));
  return {
    block: 'figure',
    label: 'Ownership index',
    value: shareOfScale(look, shown),
    unit: 'score',
    coverage: answeredShare(survey),
    ...(shown.length === 0 ? { note: tooFew(minimum) } : { count: survey.responses.length }),
  };
}

function itemBars(look: Look, minimum: number): BarsBlock {
  const { survey } = look;
  const { lowest, options } = survey.scale;
  const highest = lowest + options - 1;
  return {
    block: 'bars',
    caption: `Mean answer, ${lowest} to ${highest}; reversed questions (R) turned`,
    unit: 'none',
    scale: [lowest, highest],
    bars: survey.questions.map(({ text, isReversed, column }, question) => {
      const { mean, n } = itemFigures(look, question);
      const note = n === null ? tooFew(minimum) : `n = ${n}`;
      const label = isReversed ? `${text} (R)` : text;
      return { label, value: mean, note, at: headerPlace(survey, column) };
    }),
  };
}

function teamMap({ everybody, byTeam }: Looks, minimum: number): HeatMapBlock {
  const { survey, teams } = everybody;
  return {
    block: 'heatMap',
    caption: 'Agreement (rwg) by question and team: 1 all alike, 0 as if answered at random',
    unit: 'fraction',
    rows: survey.questions.map(({ text }) => text),
    columns: teams.map(({ name }) => name ?? noTeam),
    values: survey.questions.map((_, question) =>
      byTeam.map((look) => itemFigures(look, question).agreement),
    ),
    scale: [0, 1],
    emptyMeans: `fewer than ${minimum} answers, or they could be worked out from the others`,
  };
}

function remarks({ sheet, scale, responses }: Survey): TextBlock {
  const options = `${scale.options} options${scale.isAssumed ? ', as the answers show' : ''}`;
  return {
    block: 'text',
    text: `${sheet}: ${responses.length} people, ${options}. No names are read. Agreement of small groups may be chance, and the usual cut-off of .70 is disputed: read it beside n and over time.`,
  };
}

/** What a survey shows: agreement by aspect, means by question, agreement by question and team, all under the mask. */
export function agreementBlocks(survey: Survey, minimum: number): readonly ViewBlock[] {
  if (survey.questions.length === 0)
    return [{ block: 'text', text: `${survey.sheet}: no questions answered on a scale yet.` }];
  const looks = looksAt(survey, minimum);
  const { everybody } = looks;
  const figures = isOwnershipPulse(survey)
    ? [ownershipFigure(everybody, minimum)]
    : aspectsOf(survey).map((aspect) => aspectFigure(everybody, aspect, minimum));
  const hasTeams = everybody.teams.some(({ name }) => name !== null);
  return [
    remarks(survey),
    ...figures,
    ...(hasTeams ? [teamMap(looks, minimum)] : []),
    itemBars(everybody, minimum),
  ];
}
