import type { ViewDefinition } from '../../declare/view.ts';
import { lineOfSightView } from './views/lineOfSightView.ts';
import { strategyMapView } from './views/strategyMap.ts';
import { strategyTreeView } from './views/strategyTree.ts';
import { xMatrixView } from './views/xMatrix.ts';

export { graphCheck } from './graphCheck.ts';

/** Pictures of the strategy graph. */
export const graphViews: readonly ViewDefinition[] = [
  ...[lineOfSightView, strategyTreeView, strategyMapView, xMatrixView],
];
