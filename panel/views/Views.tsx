import { useEffect, useState } from 'preact/hooks';
import { groupViews, type ListedView } from '../model/groupViews.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { usePanel } from '../state/panelContext.ts';
import type { ViewSummary } from '../viewMessages.ts';
import { ViewPage } from './ViewPage.tsx';

function ViewLine({ listed }: { readonly listed: ListedView }) {
  const { open } = usePanel();
  const { view, hasData, needs } = listed;
  if (!hasData) {
    return (
      <li class="view-line view-absent">
        <span class="view-title">{view.title}</span>
        <span class="quiet">Needs a sheet of: {needs}</span>
      </li>
    );
  }
  return (
    <li>
      <button type="button" class="view-line" onClick={() => open({ tab: 'views', id: view.id })}>
        <span class="view-title">{view.title}</span>
        <span class="quiet">{view.summary}</span>
        <Icon name="next" />
      </button>
    </li>
  );
}

/** Every view of the workbook by what it is about; one opens in its place. */
export function Views() {
  const { overview, views: load, view } = usePanel();
  const [views, setViews] = useState<readonly ViewSummary[] | null>(null);
  useEffect(() => {
    void load().then(setViews);
  }, [load]);
  if (!overview || !views) return <Waiting />;
  const opened = view.tab === 'views' && views.find(({ id }) => id === view.id);
  if (opened) return <ViewPage key={opened.id} summary={opened} />;
  if (views.length === 0) {
    return (
      <EmptyState icon="views" title="No views yet">
        <p>Views appear when a sheet has been understood.</p>
      </EmptyState>
    );
  }
  return (
    <>
      {groupViews(views, overview.tables).map(({ title, views: own }) => (
        <section key={title} class="group">
          <h2>{title}</h2>
          <ul class="rows">
            {own.map((listed) => (
              <ViewLine key={listed.view.id} listed={listed} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
