import { readCommunications } from '../communications/readCommunications.ts';
import {
  type CheckInput,
  defineWorkbookCheck,
  type WorkbookCheckDefinition,
} from '../declare/check.ts';
import { defineThresholds } from '../declare/threshold.ts';
import { defineIssues } from '../issue/defineIssues.ts';
import type { Place } from '../issue/issue.ts';
import { type DrivingWord, drivingWords } from '../sentiment/drivingWords.ts';
import { findLanguage } from '../sentiment/findLanguage.ts';
import { judgeWords } from '../sentiment/judgedWords.ts';
import { type Sentiment, sentimentScore } from '../sentiment/sentimentScore.ts';
import { sentimentThresholds } from '../sentiment/thresholds.ts';
import { placeIn } from '../sheet/table.ts';

const toneThresholds = defineThresholds({
  badBelow: {
    name: 'Reads badly below',
    value: -0.3,
    unit: 'score',
    meaning: 'balance of the judged words from which a message is pointed out',
    source: 'ours, because two words of three then speak against',
  },
});

const toneIssues = defineIssues({
  'message-reads-badly': {
    severity: 'info',
    sentences: {
      en: 'What was said about {subject} reads badly: expected {expected}, found {found} ({place}).',
    },
  },
});

/** How the pasted wording of one message sounds. */
export interface MessageTone extends Sentiment {
  readonly subject: string;
  readonly place: Place;
  /** The words that moved the score most, the strongest first. */
  readonly driving: readonly DrivingWord[];
}

/** Words named beside a score. Ours: as many as one takes in at a glance. */
const mostWords = 4;

/** The strongest words with how often each was met, and how many judged words are not named. */
export function drivingText({ driving, found }: MessageTone): string {
  const named = driving.slice(0, mostWords);
  const more = found - named.reduce((sum, { count }) => sum + count, 0);
  const words = named.map(({ word, count }) => (count > 1 ? `${word} (${count} times)` : word));
  return words.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** Messages whose wording is pasted and whose language is known, with their tone; nothing is guessed for the others. */
export function messageTones(
  inputs: readonly CheckInput[],
  locale: string | null,
): readonly MessageTone[] {
  const communications = inputs.filter(({ table }) => table.kind === 'communications');
  return communications.flatMap((input) => {
    const table = readCommunications(input, locale);
    return table.rows.flatMap(({ row, values: { wording, message, audience } }) => {
      const language = wording === null ? null : findLanguage(wording);
      if (wording === null || language === null) return [];
      const judged = judgeWords(wording, language);
      const driving = drivingWords(judged.words);
      const subject = `"${message ?? audience ?? `row ${row + 1}`}"`;
      const place = placeIn(table, row, 'wording');
      return [{ ...sentimentScore(judged), subject, place, driving }];
    });
  });
}

/** True where enough words are judged for the score to mean something, and they speak against. */
export function readsBadly({ score, found }: MessageTone): boolean {
  const isEnough = found >= sentimentThresholds.fewestWords.value;
  return isEnough && score !== null && score < toneThresholds.badBelow.value;
}

/** Messages that read as blame, with the words that make them so. */
export const messageToneCheck: WorkbookCheckDefinition = defineWorkbookCheck({
  id: 'message-tone',
  summary: 'Messages to people whose wording speaks against more than for.',
  run(inputs, { locale }) {
    const bad = messageTones(inputs, locale).filter(readsBadly);
    const issues = bad.map((tone) =>
      toneIssues['message-reads-badly']({
        ...{ place: tone.place, subject: tone.subject },
        expected: 'words that say what comes next',
        found: drivingText(tone),
      }),
    );
    return { scores: [], issues };
  },
});
