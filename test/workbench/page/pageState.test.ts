import { describe, expect, it } from 'vitest';
import {
  type PageState,
  PageStore,
  startState,
} from '../../../workbench/page/session/pageState.ts';

describe('PageStore', () => {
  it('change() tells listeners the whole new state and leaves the old one as it was', () => {
    const store = new PageStore();
    const seen: PageState[] = [];
    const stop = store.listen((state) => seen.push(state));
    store.change({ fileName: 'Plan.xlsx' });
    stop();
    store.change({ fileName: 'Other.xlsx' });
    expect(seen.map(({ fileName }) => fileName)).toEqual(['Plan.xlsx']);
    expect(startState.fileName).toBe('');
    expect(store.state.fileName).toBe('Other.xlsx');
  });

  it('tell() keeps the three newest words, dismiss() takes one away', () => {
    const store = new PageStore();
    for (const title of ['a', 'b', 'c', 'd']) store.tell({ tone: 'info', title, lines: [] });
    expect(store.state.toasts.map(({ title }) => title)).toEqual(['b', 'c', 'd']);
    const [first] = store.state.toasts;
    store.dismiss(first?.id ?? -1);
    expect(store.state.toasts.map(({ title }) => title)).toEqual(['c', 'd']);
  });
});
