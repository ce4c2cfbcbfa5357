import { defineView, type TableBlock, type ViewBlock } from '../declare/view.ts';
import { sentimentThresholds } from '../sentiment/thresholds.ts';
import { drivingText, type MessageTone, messageTones, readsBadly } from './messageTone.ts';

const columns = [
  { header: 'Message', unit: 'none' },
  { header: 'Tone', unit: 'none' },
  { header: 'Judged words', unit: 'count' },
  { header: 'Because of', unit: 'none' },
] as const;

function toneOf({ score, found }: MessageTone): string {
  if (score === null || found < sentimentThresholds.fewestWords.value) return 'too few words';
  return (Math.round(score * 100) / 100).toString();
}

function toneTable(tones: readonly MessageTone[]): TableBlock {
  return {
    block: 'table',
    caption: 'Tone of each message, −1 against to 1 for',
    columns,
    rows: tones.map((tone) => ({
      at: tone.place,
      tone: readsBadly(tone) ? 'watch' : 'plain',
      cells: [tone.subject, toneOf(tone), tone.found, drivingText(tone)],
    })),
  };
}

/** How what was said to people sounds, and which words make it sound so. */
export const messageToneView = defineView({
  id: 'tone',
  title: 'Tone of messages',
  summary: 'How does what we tell people sound, and which words make it sound so?',
  kinds: ['communications'],
  run(inputs, { locale }): readonly ViewBlock[] {
    const tones = messageTones(inputs, locale);
    const text =
      'A list of words reads the wording that was pasted in, here in the file. It knows no irony and no context: read the message before you judge it.';
    if (tones.length === 0)
      return [{ block: 'text', text: 'No message has its wording pasted in yet.' }];
    return [{ block: 'text', text }, toneTable(tones)];
  },
});
