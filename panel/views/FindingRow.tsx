import type { Finding } from '../../core/alignment/finding.ts';
import { findingText } from '../model/findingText.ts';
import { CellButton } from '../parts/CellButton.tsx';
import { SeverityMark } from '../parts/SeverityMark.tsx';

/** One finding: how serious, what, expected and found, and the way to its cell. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
  const { sheet, cell } = finding;
  const { sentence, expected, found } = findingText(finding);
  return (
    <li class={`row row-${finding.severity}`}>
      <div class="row-head">
        <SeverityMark severity={finding.severity} />
        {sheet !== null && cell !== null && <CellButton sheet={sheet} cell={cell} />}
      </div>
      <p>{sentence}</p>
      {(expected !== null || found !== null) && (
        <dl class="pair">
          {expected !== null && (
            <div>
              <dt>Expected</dt>
              <dd>{expected}</dd>
            </div>
          )}
          {found !== null && (
            <div>
              <dt>Found</dt>
              <dd>{found}</dd>
            </div>
          )}
        </dl>
      )}
    </li>
  );
}
