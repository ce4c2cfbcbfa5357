import { commonDate, groupScores } from '../model/scoreView.ts';
import { scoreHeading } from '../model/words.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ScoreLine } from '../parts/ScoreLine.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { usePanel } from '../state/panelContext.ts';

/** Every score with the share of evidence it stands on. */
export function Scores() {
  const { overview } = usePanel();
  if (!overview) return <Waiting />;
  const groups = groupScores(overview.scores, overview.minimumCoverage);
  const date = commonDate(groups);
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
        {date !== null && (
          <>
            As of <span class="date">{date}</span>.{' '}
          </>
        )}
        The short bar is the share of weight that has data; below{' '}
        {Math.round(overview.minimumCoverage * 100)} % a score says “Not enough data”.
      </p>
      {groups.map(({ kind, scores }) => (
        <section key={kind} class="group">
          <h2>{scoreHeading(kind)}</h2>
          <ul class="rows">
            {scores.map((score) => (
              <li key={score.id}>
                <ScoreLine score={score} label={score.label} withDate={date === null} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
