/** Bounds of the panel's width in pixels: its design width, and about twice that. */
export const panelBounds = { least: 300, most: 560 } as const;

/** Pixels one press of an arrow key moves the edge. */
const keyStep = 16;

interface SplitterProps {
  readonly width: number;
  readonly resize: (width: number) => void;
}

/** The edge between spreadsheet and panel, moved by mouse, touch or arrow keys. */
export function Splitter({ width, resize }: SplitterProps) {
  const bounded = (wanted: number) =>
    resize(Math.round(Math.min(panelBounds.most, Math.max(panelBounds.least, wanted))));
  const drag = (event: PointerEvent) => {
    const edge = event.currentTarget;
    if (!(edge instanceof HTMLElement)) return;
    edge.setPointerCapture(event.pointerId);
    edge.onpointermove = (move) => bounded(window.innerWidth - move.clientX);
    edge.onpointerup = () => {
      edge.onpointermove = null;
    };
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') bounded(width + keyStep);
    if (event.key === 'ArrowRight') bounded(width - keyStep);
  };
  return (
    <hr
      class="splitter"
      aria-label="Width of the panel"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={panelBounds.least}
      aria-valuemax={panelBounds.most}
      tabIndex={0}
      onPointerDown={drag}
      onKeyDown={press}
    />
  );
}
