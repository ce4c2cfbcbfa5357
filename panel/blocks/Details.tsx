import type { ComponentChildren } from 'preact';
import type { Tone } from '../../core/declare/view.ts';
import type { Place } from '../../core/issue/issue.ts';
import { JumpButton } from '../parts/JumpButton.tsx';
import { ToneMark } from '../parts/ToneMark.tsx';

interface DetailsProps {
  readonly type: string;
  readonly label: string;
  readonly tone?: Tone;
  readonly note?: string;
  readonly at?: Place;
  readonly children?: ComponentChildren;
}

/** All that is known of what was chosen in a picture. */
export function Details({ type, label, tone, note, at, children }: DetailsProps) {
  return (
    <div class="details" role="status">
      <div class="bar-head">
        <span class="quiet details-type">{type}</span>
        <JumpButton at={at} />
      </div>
      <p class="details-label">
        {label} <ToneMark tone={tone} />
      </p>
      {note !== undefined && note !== '' && <p class="quiet">{note}</p>}
      {children}
    </div>
  );
}

/** A list of linked things under its word; nothing for an empty one. */
export function LinkedLabels({
  word,
  labels,
}: {
  readonly word: string;
  readonly labels: readonly string[];
}) {
  if (labels.length === 0) return null;
  return (
    <p class="details-links">
      <span class="quiet">{word}</span> {labels.join(' · ')}
    </p>
  );
}
