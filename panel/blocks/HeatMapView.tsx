import type { HeatMapBlock } from '../../core/declare/view.ts';
import { valueText } from '../../core/declare/viewText/valueText.ts';
import { numbered } from '../model/numbered.ts';
import { CellLink } from '../parts/CellLink.tsx';
import { heatMapScene } from '../pictures/heatMapScene.ts';
import { type HeatScale, heatScale, heatStep } from '../pictures/heatStep.ts';
import { heatValue } from '../pictures/heatValue.ts';
import { PictureFrame } from './PictureFrame.tsx';
import { ScrollBox } from './ScrollBox.tsx';

function Legend({ block, scale }: { readonly block: HeatMapBlock; readonly scale: HeatScale }) {
  return (
    <p class="legend quiet">
      <span>{valueText(scale.low, block.unit)}</span>
      <span class="legend-steps" aria-hidden="true">
        {scale.steps.map(({ paint }) => (
          <span key={paint} class={`legend-step heat-${paint}`} />
        ))}
      </span>
      <span>{valueText(scale.high, block.unit)}</span>
      {block.emptyMeans !== undefined && <span>· = {block.emptyMeans}</span>}
    </p>
  );
}

/** Values of a row with their places, one a column. */
function cellsOf({ values, places, columns }: HeatMapBlock, row: number) {
  return columns.map((_, column) => ({
    value: values[row]?.[column] ?? null,
    at: places?.[row]?.[column],
  }));
}

function HeatMap({ block }: { readonly block: HeatMapBlock }) {
  const scale = heatScale(block);
  return (
    <>
      <ScrollBox label={block.caption}>
        <table class="heat-map">
          <caption class="visually-hidden">{block.caption}</caption>
          <thead>
            <tr>
              <td />
              {numbered(block.columns).map(({ key, item: column }) => (
                <th key={key} scope="col" title={column}>
                  <span>{column}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {numbered(block.rows).map(({ key, item: row, index }) => (
              <tr key={key}>
                <th scope="row" title={row}>
                  {row}
                </th>
                {numbered(cellsOf(block, index)).map(({ key: place, item: { value, at } }) => {
                  const step = value === null ? 'none' : heatStep(value, scale).paint;
                  return (
                    <td key={place} class={`heat heat-${step}`}>
                      <CellLink text={heatValue(value, block.unit)} at={at} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Legend block={block} scale={scale} />
    </>
  );
}

/** Values by row and column; every cell says its value, the shade repeats it. */
export function HeatMapView({ block }: { readonly block: HeatMapBlock }) {
  return (
    <PictureFrame
      block={block}
      shows={[{ name: 'Picture', content: () => <HeatMap block={block} /> }]}
      scene={() => heatMapScene(block)}
    />
  );
}
