import type { FigureBlock } from '../../core/declare/view.ts';
import { shownFigure } from '../../core/declare/viewText/figureText.ts';
import { Icon } from '../parts/Icon.tsx';
import { JumpButton } from '../parts/JumpButton.tsx';
import { Meter } from '../parts/Meter.tsx';
import { ToneMark } from '../parts/ToneMark.tsx';

interface FigureCardProps {
  readonly figure: FigureBlock;
  readonly minimumCoverage: number;
}

/** One number with what it stands on. */
export function FigureCard({ figure, minimumCoverage }: FigureCardProps) {
  const { label, coverage, note, at } = figure;
  const { value, enough, tone, evidence } = shownFigure(figure, minimumCoverage);
  return (
    <li class={`figure figure-${tone}`}>
      <span class="figure-label">{label}</span>
      <p class={enough ? 'figure-value' : 'figure-value figure-short'}>
        {!enough && <Icon name="half" />}
        {value} <ToneMark tone={tone} />
      </p>
      {coverage !== undefined && (
        <div class="score-foot">
          <Meter share={coverage} tone={enough ? 'coverage' : 'short'} />
        </div>
      )}
      {evidence.length > 0 && <p class="quiet">{evidence.join(' · ')}</p>}
      {note !== undefined && <p class="quiet">{note}</p>}
      <JumpButton at={at} />
    </li>
  );
}
