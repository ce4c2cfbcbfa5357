import { defineFunction } from '../../declare/defineFunction.ts';
import { optionalFlag } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { judgeRange } from '../judgeRange.ts';
import { sentimentScore } from '../sentimentScore.ts';
import { sentimentThresholds } from '../thresholds.ts';
import { exampleMessage, sentimentParameters } from './parameters.ts';

const header = ['Score', 'Judged words', 'Coverage', 'Language'];

export const sentimentScoreFunction = defineFunction({
  name: 'SENTIMENT_SCORE',
  subject: 'sentiment',
  summary: 'How a message about common work sounds, from -1 to 1, by a list of words.',
  definition:
    'Sum of the weights of the judged words ÷ sum of their sizes. A word counts 1 or 2 for or against; a negation up to three words before it in the same sentence turns it round, "very" makes it half as much again, "slightly" half. The lists are our own, for messages at work. It reads words, not irony: look at SENTIMENT_WORDS before you believe it. The text stays in the file.',
  parameters: {
    ...sentimentParameters,
    details: optionalFlag({ help: 'TRUE spills the score with its words.', fallback: false }),
  },
  result: {
    shape: 'value',
    unit: 'none',
    help: '-1 to 1; with details one row of score, judged words, their share of all and language.',
    spills: true,
  },
  examples: [
    { note: 'Two words for, two against', arguments: [exampleMessage], result: 0 },
    {
      note: 'Half of ten words are judged',
      arguments: [
        'Klares Ziel, gute Stimmung, viel Vertrauen; die Planung bleibt schwierig.',
        'de',
        true,
      ],
      result: [header, [(1 + 1 + 1.5 - 1) / 4.5, 4, 0.4, 'de']],
    },
    {
      note: 'A negation',
      arguments: ['This is not clear.', 'en'],
      result: -1,
    },
    {
      note: 'Nothing that speaks for or against',
      arguments: ['The meeting is on Monday.', 'en'],
      result: { issue: 'sentiment-no-words' },
    },
    { note: 'A number', arguments: [12], result: { issue: 'sentiment-no-text' } },
  ],
  thresholds: Object.values(sentimentThresholds),
  related: ['SENTIMENT_WORDS'],
  calculate({ text, language, details }) {
    const judged = judgeRange(text, language);
    if (!judged.ok) return judged;
    const { score, found, coverage } = sentimentScore(judged.value);
    const row = [score, found, coverage, judged.value.language];
    return succeed(details ? [header, row] : score, judged.issues);
  },
});
