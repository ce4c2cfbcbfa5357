import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FunctionHelp } from '../bridge.ts';
import { groupFunctions } from '../model/groupFunctions.ts';
import { searchFunctions } from '../model/searchFunctions.ts';
import { countOf } from '../model/words.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { SearchField } from '../parts/SearchField.tsx';
import { usePanel } from '../state/panelContext.ts';
import { FunctionPage } from './FunctionPage.tsx';

function FunctionLine({ help }: { readonly help: FunctionHelp }) {
  const { open, functionPrefix } = usePanel();
  return (
    <li>
      <button
        type="button"
        class="function-line"
        onClick={() => open({ tab: 'functions', name: help.name })}
      >
        <code>
          {functionPrefix}
          {help.name}
        </code>
        <span class="quiet">{help.summary}</span>
      </button>
    </li>
  );
}

/** Every function with search; one opens to its help. */
export function Functions() {
  const { functions: load, view } = usePanel();
  const [functions, setFunctions] = useState<readonly FunctionHelp[] | null>(null);
  const [query, setQuery] = useState('');
  useEffect(() => {
    void load().then(setFunctions);
  }, [load]);
  const found = useMemo(() => searchFunctions(functions ?? [], query), [functions, query]);
  const groups = query.trim() === '' ? groupFunctions(found) : [{ title: '', functions: found }];
  if (!functions) return null;
  const opened = view.tab === 'functions' && functions.find(({ name }) => name === view.name);
  if (opened) return <FunctionPage key={opened.name} help={opened} />;
  return (
    <>
      <SearchField label="Search the functions" text={query} change={setQuery} />
      <p class="quiet" role="status">
        {countOf(found.length, 'function')}
      </p>
      {found.length === 0 ? (
        <EmptyState icon="search" title="No function matches">
          <p>Try another word, such as progress, weight or responsible.</p>
        </EmptyState>
      ) : (
        groups.map(({ title, functions: list }) => (
          <section key={title} class="group">
            {title !== '' && <h2>{title}</h2>}
            <ul class="rows">
              {list.map((help) => (
                <FunctionLine key={help.name} help={help} />
              ))}
            </ul>
          </section>
        ))
      )}
    </>
  );
}
