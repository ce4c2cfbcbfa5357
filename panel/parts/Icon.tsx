/** Our own drawings on a 16 × 16 grid, strokes in the text colour. */
const drawings = {
  overview: 'M2.5 2.5h4.5v6H2.5zM9 2.5h4.5v3.5H9zM9 8h4.5v5.5H9zM2.5 10.5h4.5v3H2.5z',
  findings: 'M2.5 4l1 1 1.8-2M2.5 8.5l1 1 1.8-2M2.5 13l1 1 1.8-2M8 4.5h5.5M8 8.5h5.5M8 12.5h5.5',
  scores: 'M2 13.5h12M4 13.5V9M8 13.5V3M12 13.5V6',
  views: 'M2.5 3.5h4v3h-4zM9.5 9.5h4v3h-4zM9.5 2.5h4v3h-4zM6.5 5h1.5v6h1.5M8 4h1.5',
  build: 'M2.5 2.5h11v11h-11zM2.5 6h11M8 8.2v3.6M6.2 10h3.6',
  functions:
    'M10.5 2.7c-1.8-.6-2.7.3-3 2L6 12c-.3 1.5-1 2.1-2.3 1.6M5 7h4.5M10 9l3.5 4M13.5 9L10 13',
  error: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  warning: 'M8 2.2l6.3 11.3H1.7zM8 6.5v3.2M8 11.5v.3',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 7.3v4M8 4.8v.3',
  good: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM5.2 8.2l2 2 3.6-4.2',
  jump: 'M6 3.5H3v9.5h9.5V10M9 3h4v4M13 3L7.5 8.5',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.2 3.2',
  refresh: 'M13 5.5A5.5 5.5 0 1 0 13.5 8M13.3 2.5v3.2h-3.2',
  undo: 'M5.5 3L2.5 6l3 3M2.8 6H9.5a4 4 0 0 1 0 8H6',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  next: 'M6.5 3.5L11 8l-4.5 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  edit: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3z',
  half: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 4.5V8l2.5 1.5',
} as const;

export type IconName = keyof typeof drawings;

/** A small picture beside a word; hidden from screen readers, which read the word. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
