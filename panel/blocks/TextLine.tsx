import type { TextBlock } from '../../core/declare/view.ts';
import { JumpButton } from '../parts/JumpButton.tsx';
import { ToneMark } from '../parts/ToneMark.tsx';

/** A sentence or two, with the way to its cell. */
export function TextLine({ block }: { readonly block: TextBlock }) {
  const { text, tone = 'plain', at } = block;
  return (
    <div class={`text-line text-${tone}`}>
      <p>
        <ToneMark tone={tone} /> {text}
      </p>
      <JumpButton at={at} />
    </div>
  );
}
