import type { FigureBlock, ViewBlock } from '../../core/declare/view.ts';
import { numbered } from '../model/numbered.ts';
import { BarsView } from './BarsView.tsx';
import { CrossMatrixView } from './CrossMatrixView.tsx';
import { FigureCard } from './FigureCard.tsx';
import { HeatMapView } from './HeatMapView.tsx';
import { LanesView } from './LanesView.tsx';
import { LinesView } from './LinesView.tsx';
import { NetworkView } from './NetworkView.tsx';
import { TableView } from './TableView.tsx';
import { TextLine } from './TextLine.tsx';
import { TreeView } from './TreeView.tsx';

function BlockView({ block }: { readonly block: Exclude<ViewBlock, FigureBlock> }) {
  switch (block.block) {
    case 'text':
      return <TextLine block={block} />;
    case 'table':
      return <TableView block={block} />;
    case 'bars':
      return <BarsView block={block} />;
    case 'heatMap':
      return <HeatMapView block={block} />;
    case 'tree':
      return <TreeView block={block} />;
    case 'lanes':
      return <LanesView block={block} />;
    case 'crossMatrix':
      return <CrossMatrixView block={block} />;
    case 'network':
      return <NetworkView block={block} />;
    case 'lines':
      return <LinesView block={block} />;
  }
}

type Part = readonly FigureBlock[] | Exclude<ViewBlock, FigureBlock>;

function isFigures(part: Part): part is readonly FigureBlock[] {
  return Array.isArray(part);
}

/** Blocks in their order, figures that follow each other put together. */
export function partsOf(blocks: readonly ViewBlock[]): readonly Part[] {
  const parts: (FigureBlock[] | Exclude<ViewBlock, FigureBlock>)[] = [];
  for (const block of blocks) {
    const last = parts[parts.length - 1];
    if (block.block !== 'figure') parts.push(block);
    else if (Array.isArray(last)) last.push(block);
    else parts.push([block]);
  }
  return parts;
}

interface BlockListProps {
  readonly blocks: readonly ViewBlock[];
  /** Share of what could have data below which a figure says "Not enough data", 0–1. */
  readonly minimumCoverage: number;
}

/** Everything a view shows, from top to bottom. */
export function BlockList({ blocks, minimumCoverage }: BlockListProps) {
  return (
    <>
      {numbered(partsOf(blocks)).map(({ key, item: part }) =>
        isFigures(part) ? (
          <ul key={key} class="figure-cards">
            {part.map((figure) => (
              <FigureCard key={figure.label} figure={figure} minimumCoverage={minimumCoverage} />
            ))}
          </ul>
        ) : (
          <BlockView key={key} block={part} />
        ),
      )}
    </>
  );
}
