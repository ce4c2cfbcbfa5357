import type { Needs, Reading } from '../sheet/edit.ts';

/** The reading as it is when no more layers are asked for: a command must see what it saw the first time. */
export function onlyLayers(reading: Reading, { layers = [] }: Needs): Reading {
  const grids = reading.grids.map(({ formulas, formats, merges, ...grid }) => ({
    ...grid,
    ...(formulas && layers.includes('formulas') ? { formulas } : {}),
    ...(formats && layers.includes('formats') ? { formats } : {}),
    ...(merges && layers.includes('merges') ? { merges } : {}),
  }));
  return { ...reading, grids };
}
