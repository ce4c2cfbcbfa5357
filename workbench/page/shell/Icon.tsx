/** Line drawings on a 16 by 16 ground. */
const drawings = {
  open: 'M2 12.5V4a1 1 0 0 1 1-1h3l1.5 1.8H13a1 1 0 0 1 1 1v6.7a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1Z',
  save: 'M8 2.5v7m0 0L5.2 6.8M8 9.5l2.8-2.7M2.5 11v1.5a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1V11',
  undo: 'M5.5 3 2.5 6l3 3M3 6h6.2a3.6 3.6 0 0 1 0 7.2H6',
  redo: 'm10.5 3 3 3-3 3M13 6H6.8a3.6 3.6 0 0 0 0 7.2H10',
  add: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M8 8.2v3M6.5 9.7h3',
  convert: 'M2.5 4.5h8L8.3 2.3M13.5 11.5h-8l2.2 2.2M10.5 4.5a3 3 0 0 1 3 3M5.5 11.5a3 3 0 0 1-3-3',
  check:
    'M8 1.8 13.2 4v4c0 3-2.2 5.2-5.2 6.2C5 13.2 2.8 11 2.8 8V4L8 1.800ZM5.700 8l1.700 1.7 3-3.2',
  panel: 'M2.500 3h11v10h-11zM9.800 3v10',
  close: 'm4 4 8 8m0-8-8 8',
  alert: 'M8 2 14.5 13.500h-13L8 2Zm0 4.500v3.200m0 1.800v.1',
} as const;

export type IconName = keyof typeof drawings;

/** A small drawing beside a word; readers of the screen hear only the word. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
