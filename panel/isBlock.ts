import type { ViewBlock } from '../core/declare/view.ts';

/** Lists and texts every block must hold to be drawn. */
const fields: Readonly<Record<ViewBlock['block'], Readonly<Record<string, 'list' | 'text'>>>> = {
  figure: { label: 'text' },
  text: { text: 'text' },
  table: { caption: 'text', columns: 'list', rows: 'list' },
  bars: { caption: 'text', bars: 'list' },
  heatMap: { caption: 'text', rows: 'list', columns: 'list', values: 'list' },
  tree: { caption: 'text', nodes: 'list' },
  lanes: { caption: 'text', lanes: 'list', nodes: 'list', links: 'list' },
  crossMatrix: { caption: 'text', links: 'list' },
  network: { caption: 'text', nodes: 'list', ties: 'list' },
  lines: { caption: 'text', series: 'list' },
};

const arms = ['south', 'west', 'north', 'east'];

function hasItems(arm: unknown): boolean {
  return typeof arm === 'object' && arm !== null && Array.isArray(Reflect.get(arm, 'items'));
}

/** True for something the panel can draw as a block of a view. */
export function isBlock(value: unknown): value is ViewBlock {
  if (typeof value !== 'object' || value === null) return false;
  const held = new Map<string, unknown>(Object.entries(value));
  const wanted = new Map(Object.entries(fields)).get(String(held.get('block')));
  if (!wanted) return false;
  const whole = Object.entries(wanted).every(([name, kind]) =>
    kind === 'list' ? Array.isArray(held.get(name)) : typeof held.get(name) === 'string',
  );
  if (held.get('block') !== 'crossMatrix') return whole;
  return whole && arms.every((arm) => hasItems(held.get(arm)));
}
