import { useRef } from 'preact/hooks';
import { type Tab, tabs } from '../state/view.ts';
import { Icon } from './Icon.tsx';

const labels: Readonly<Record<Tab, string>> = {
  overview: 'Overview',
  findings: 'Findings',
  scores: 'Scores',
  views: 'Views',
  build: 'Build',
  functions: 'Functions',
};

/** Id of a tab's panel, for `aria-controls`. */
export function panelId(tab: Tab): string {
  return `tandem-panel-${tab}`;
}

/** Id of a tab, for `aria-labelledby`. */
export function tabId(tab: Tab): string {
  return `tandem-tab-${tab}`;
}

const steps: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => (index + 1) % tabs.length,
  ArrowLeft: (index) => (index + tabs.length - 1) % tabs.length,
  Home: () => 0,
  End: () => tabs.length - 1,
};

interface TabsProps {
  readonly chosen: Tab;
  /** A number beside a tab's word; zero is not shown. */
  readonly counts: Readonly<Partial<Record<Tab, number>>>;
  choose(tab: Tab): void;
}

/** The tab list: one stop for the Tab key, arrows move and choose, Home and End jump. */
export function Tabs({ chosen, counts, choose }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const next = tabs[step(tabs.indexOf(chosen))] ?? chosen;
    choose(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Tandem" ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          class="tab"
          id={tabId(tab)}
          aria-selected={tab === chosen}
          aria-controls={tab === chosen ? panelId(tab) : undefined}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => choose(tab)}
        >
          <span class="tab-icon">
            <Icon name={tab} />
            {(counts[tab] ?? 0) > 0 && <span class="tab-count">{counts[tab]}</span>}
          </span>
          <span>{labels[tab]}</span>
        </button>
      ))}
    </div>
  );
}
