import type { Tone } from '../../core/declare/view.ts';
import { toneWord } from '../../core/declare/viewText/toneWord.ts';
import { Icon, type IconName } from './Icon.tsx';

const icons: Readonly<Record<Exclude<Tone, 'plain'>, IconName>> = {
  good: 'good',
  watch: 'warning',
  bad: 'error',
};

interface ToneMarkProps {
  readonly tone: Tone | undefined;
  /** False where the word stands in the sentence already or there is no room; it is then read aloud only. */
  readonly withWord?: boolean;
}

/** How something stands as icon and word; the colour only repeats them. */
export function ToneMark({ tone = 'plain', withWord = true }: ToneMarkProps) {
  if (tone === 'plain') return null;
  return (
    <span class={`tone tone-${tone}`}>
      <Icon name={icons[tone]} />
      <span class={withWord ? undefined : 'visually-hidden'}>{toneWord(tone)}</span>
    </span>
  );
}
