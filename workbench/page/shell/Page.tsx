import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageStore } from '../session/pageState.ts';
import type { PageActions } from './actions.ts';
import { Header } from './Header.tsx';
import { Icon } from './Icon.tsx';
import { Skeleton } from './Skeleton.tsx';
import { Splitter } from './Splitter.tsx';
import { Toasts } from './Toasts.tsx';

interface PageProps {
  readonly store: PageStore;
  readonly actions: PageActions;
  /** Where the spreadsheet and the panel are put once they are loaded. */
  readonly gridPlace: RefObject<HTMLDivElement | null>;
  readonly panelPlace: RefObject<HTMLElement | null>;
}

/** The whole page: header, spreadsheet, panel, and what is told over them. */
export function Page({ store, actions, gridPlace, panelPlace }: PageProps) {
  const [state, setState] = useState(store.state);
  useEffect(() => store.listen(setState), [store]);
  const shown = { '--panel-width': state.panelOpen ? `${state.panelWidth}px` : '0px' };
  return (
    <div class="workbench" data-state={state.stage} style={shown} {...dropHandlers(store, actions)}>
      <Header state={state} actions={actions} />
      <main class="stage">
        <section class="sheet" aria-label="Spreadsheet">
          <div class="grid" ref={gridPlace} />
          {state.stage !== 'ready' && (
            <Skeleton message={state.message} failed={state.stage === 'failed'} />
          )}
          {state.problem && (
            <p class="problem" role="status">
              <Icon name="alert" />
              <strong>{state.problem.cell}</strong>
              <span>{state.problem.sentence}</span>
            </p>
          )}
        </section>
        {state.panelOpen && <Splitter width={state.panelWidth} resize={actions.resizePanel} />}
        <aside class="panel" aria-label="Tandem panel" hidden={!state.panelOpen} ref={panelPlace} />
      </main>
      <Toasts toasts={state.toasts} store={store} />
      {state.dropping && <div class="drop">Drop the workbook to open it</div>}
    </div>
  );
}

function dropHandlers(store: PageStore, actions: PageActions) {
  return {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      if (!store.state.dropping) store.change({ dropping: true });
    },
    onDragLeave: (event: DragEvent) => {
      if (event.relatedTarget === null) store.change({ dropping: false });
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      store.change({ dropping: false });
      const file = event.dataTransfer?.files[0];
      if (file) actions.openDropped(file);
    },
  };
}
