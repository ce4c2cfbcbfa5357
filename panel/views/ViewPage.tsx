import { viewText } from '../../core/declare/viewText/viewText.ts';
import { BlockList } from '../blocks/BlockList.tsx';
import { ActionButton } from '../parts/ActionButton.tsx';
import { BackBar } from '../parts/BackBar.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { usePanel } from '../state/panelContext.ts';
import { useShownView } from '../state/useShownView.ts';
import type { ViewReply, ViewSummary } from '../viewMessages.ts';

function Shown({ shown }: { readonly shown: ViewReply }) {
  if (shown.blocks.length === 0) {
    return (
      <EmptyState icon="views" title="Nothing to show yet">
        <p>The sheets this view reads are here, but their rows are still empty.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <BlockList blocks={shown.blocks} minimumCoverage={shown.minimumCoverage} />
      <CopyButton words="Copy the view as text" text={() => viewText(shown)} />
    </>
  );
}

/** One view, opened within its tab. */
export function ViewPage({ summary }: { readonly summary: ViewSummary }) {
  const { open } = usePanel();
  const { shown, standing, again } = useShownView(summary.id);
  return (
    <>
      <BackBar title={summary.title} back={() => open({ tab: 'views' })} />
      <p class="quiet">{summary.summary}</p>
      {standing === 'stopped' && (
        <EmptyState icon="half" title="This view was stopped">
          {shown && <p>What stands below is how it was before.</p>}
          <ActionButton class="button" act={again}>
            Work it out again
          </ActionButton>
        </EmptyState>
      )}
      {standing === 'failed' && (
        <EmptyState icon="refresh" title="This view could not be worked out">
          <p>The reason stands above. The findings may say more.</p>
        </EmptyState>
      )}
      {standing !== 'failed' && shown && <Shown shown={shown} />}
    </>
  );
}
