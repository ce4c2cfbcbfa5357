import type { ResultShape } from '../../core/declare/defineFunction.ts';

/** True when Excel must expect rows and columns; the metadata and the answers both go by this. */
export function resultIsMatrix(result: ResultShape): boolean {
  return result.shape === 'table' || result.spills === true;
}
