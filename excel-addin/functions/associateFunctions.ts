import { functions } from '../../core/functionCatalog.ts';
import { answerFunction } from './answerFunction.ts';

/** Makes every function of the catalogue known to Excel under the id that `functions.json` gives it. */
export function associateFunctions(): void {
  for (const definition of functions) {
    CustomFunctions.associate(definition.name, (...values: unknown[]) =>
      answerFunction(definition, values),
    );
  }
}
