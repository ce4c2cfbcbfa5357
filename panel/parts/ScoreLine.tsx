import type { ScoreView } from '../model/scoreView.ts';
import { Icon } from './Icon.tsx';
import { Meter } from './Meter.tsx';

interface ScoreLineProps {
  readonly score: ScoreView;
  readonly label: string;
  /** Left out where the date stands above for all. */
  readonly withDate?: boolean;
}

/** A score with its bar, and the share of evidence it stands on. */
export function ScoreLine({ score, label, withDate = true }: ScoreLineProps) {
  const { value, enough, share, coverage, coverageWords, asOf } = score;
  return (
    <div class="score">
      <div class="score-head">
        <span class="score-label">{label}</span>
        <span class={enough ? 'score-value' : 'score-value score-short'}>
          {!enough && <Icon name="half" />}
          {value}
        </span>
      </div>
      {share !== null && <Meter share={share} tone="value" />}
      <div class="score-foot">
        <Meter share={coverage} tone={enough ? 'coverage' : 'short'} />
        <span class="quiet">{coverageWords}</span>
        {withDate && asOf !== '' && <span class="quiet score-date">{asOf}</span>}
      </div>
    </div>
  );
}
