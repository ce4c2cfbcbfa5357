import { groupScores, type ScoreView } from '../model/scoreView.ts';
import { scoreHeading } from '../model/words.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Meter } from '../parts/Meter.tsx';
import { usePanel } from '../state/panelContext.ts';

function ScoreRow({ score }: { readonly score: ScoreView }) {
  return (
    <li class="score">
      <div class="score-head">
        <span class="score-label">{score.label}</span>
        <span class={score.enough ? 'score-value' : 'score-value score-short'}>
          {!score.enough && <Icon name="half" />}
          {score.value}
        </span>
      </div>
      {score.share !== null && <Meter share={score.share} tone="value" />}
      <div class="score-foot">
        <Meter share={score.coverage} tone={score.enough ? 'coverage' : 'short'} />
        <span class="quiet">{score.coverageWords}</span>
        {score.asOf !== '' && <span class="quiet score-date">{score.asOf}</span>}
      </div>
    </li>
  );
}

/** Every score with the share of evidence it stands on. */
export function Scores() {
  const { overview } = usePanel();
  if (!overview) return null;
  const groups = groupScores(overview.scores, overview.minimumCoverage);
  if (groups.length === 0) {
    return (
      <EmptyState icon="scores" title="No scores yet">
        <p>Scores appear when a sheet with targets and current values has been understood.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <p class="quiet summary">
        The short bar is the share of weight that has data. Below{' '}
        {Math.round(overview.minimumCoverage * 100)} % a score says “Not enough data”.
      </p>
      {groups.map(({ kind, scores }) => (
        <section key={kind} class="group">
          <h2>{scoreHeading(kind)}</h2>
          <ul class="rows">
            {scores.map((score) => (
              <ScoreRow key={score.id} score={score} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
