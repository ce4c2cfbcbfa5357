import type { Finding } from '../../core/alignment/finding.ts';
import { findingText } from '../model/findingText.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { Icon } from '../parts/Icon.tsx';
import { SeverityMark } from '../parts/SeverityMark.tsx';
import { usePanel } from '../state/panelContext.ts';

/** One finding: how serious, what, expected and found, and the way to its cell. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
  const { ask } = usePanel();
  const { sheet, cell } = finding;
  const { sentence, expected, found } = findingText(finding);
  return (
    <li class={`row row-${finding.severity}`}>
      <div class="row-head">
        <SeverityMark severity={finding.severity} />
        {sheet !== null && cell !== null && (
          <ActionButton
            class="jump"
            label={`Go to ${sheet} ${cell}`}
            act={() => ask({ type: 'jump', sheet, cell }, `Going to ${cell}`)}
          >
            {cell}
            <Icon name="jump" />
          </ActionButton>
        )}
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
