import { defineFunction } from '../../declare/defineFunction.ts';
import { succeed } from '../../issue/outcome.ts';
import { drivingWords } from '../drivingWords.ts';
import { judgeRange } from '../judgeRange.ts';
import { sentimentThresholds } from '../thresholds.ts';
import { exampleMessage, sentimentParameters } from './parameters.ts';

const header = ['Word', 'Count', 'Weight'];

export const sentimentWordsFunction = defineFunction({
  name: 'SENTIMENT_WORDS',
  subject: 'sentiment',
  summary: 'The words that make a message sound as it does, the heaviest first.',
  definition:
    'Words of the list met in the text, with how often and the sum of their weights; SENTIMENT_SCORE is the sum of the weights ÷ the sum of the sizes of each word met. "not …" stands before a word that a negation turned round. The text stays in the file.',
  parameters: sentimentParameters,
  result: {
    shape: 'table',
    help: 'One row a word.',
    columns: [
      { header: 'Word', unit: 'none', help: 'Lower case, without accents.' },
      { header: 'Count', unit: 'count', help: 'How often it is met.' },
      { header: 'Weight', unit: 'none', help: 'Above 0 for, below 0 against.' },
    ],
  },
  examples: [
    {
      note: 'Two for, two against',
      arguments: [exampleMessage],
      result: [
        header,
        ...[
          ['clear', 1, 1],
          ['confused', 1, -1],
          ['not … good', 1, -1],
          ['trust', 1, 1],
        ],
      ],
    },
    { note: 'No text', arguments: [null], result: { issue: 'argument-missing' } },
    {
      note: 'No language',
      arguments: ['Xyz qwv.'],
      result: { issue: 'sentiment-language-unclear' },
    },
  ],
  thresholds: Object.values(sentimentThresholds),
  related: ['SENTIMENT_SCORE'],
  calculate({ text, language }) {
    const judged = judgeRange(text, language);
    if (!judged.ok) return judged;
    const rows = drivingWords(judged.value.words).map(({ word, count, weight }) => [
      ...[word, count, weight],
    ]);
    return succeed([header, ...rows], judged.issues);
  },
});
