import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import type { FunctionDefinition } from '../../../../core/declare/defineFunction.ts';

/** What the formula bar shows about a function while it is typed. */
export function functionInfo(definition: FunctionDefinition): IFunctionInfo {
  return {
    functionName: definition.name,
    functionType: FunctionType.User,
    description: definition.summary,
    abstract: definition.summary,
    functionParameter: Object.entries(definition.parameters).map(([name, parameter]) => ({
      name,
      detail: parameter.help,
      example: '',
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}
