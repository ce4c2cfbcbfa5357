/** One dimension of the questionnaire with a description of each type, in our own words; 100 points are split over the four. */
export interface CultureQuestion {
  readonly dimension: string;
  /** In the order of the types: clan, adhocracy, market, hierarchy. */
  readonly descriptions: readonly [string, string, string, string];
}

/**
 * Six dimensions along the two axes of the competing-values framework (flexible or stable, looking inward or outward:
 * Quinn and Rohrbaugh 1983). The sentences are our own, because published questionnaires are protected.
 */
export const cultureQuestions: readonly CultureQuestion[] = [
  {
    dimension: 'Everyday feel',
    descriptions: [
      'We know each other well and help out unasked.',
      'Something is always being tried out.',
      'Everybody is after results and knows the score.',
      'Things run by plan, and everybody knows how.',
    ],
  },
  {
    dimension: 'Those in charge',
    descriptions: [
      'They coach and listen.',
      'They see chances early and take them.',
      'They set the bar high and push.',
      'They keep order and see that things run smoothly.',
    ],
  },
  {
    dimension: 'Working together',
    descriptions: [
      'Decisions are shared and teams carry them.',
      'Everybody has room to do it their own way.',
      'Everybody is measured by what they deliver.',
      'Tasks and hours are settled and can be relied on.',
    ],
  },
  {
    dimension: 'What holds us together',
    descriptions: [
      'Trust in one another.',
      'The wish to be first with something new.',
      'The wish to win and to reach our goals.',
      'Rules that hold for everybody.',
    ],
  },
  {
    dimension: 'Where we put our strength',
    descriptions: [
      'Into people who grow and stay.',
      'Into new products and new ways.',
      'Into market share and figures.',
      'Into quality without surprises and low cost.',
    ],
  },
  {
    dimension: 'What we call success',
    descriptions: [
      'That people like to work here and pull together.',
      'That we make what nobody else has.',
      'That we are ahead of the others.',
      'That we deliver on time, every time.',
    ],
  },
];
