import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
} from '@univerjs/engine-formula';
import { callFunction } from '../../../../core/declare/callFunction.ts';
import type { Context } from '../../../../core/declare/context.ts';
import type { FunctionDefinition } from '../../../../core/declare/defineFunction.ts';
import { describeIssue } from '../../../../core/issue/describe.ts';
import type { CellSentences } from './cellSentences.ts';
import { toRawArgument } from './toRawArgument.ts';
import { toValueObject } from './toValueObject.ts';

/**
 * One function of the catalogue inside the formula engine. A blank cell reaches it as null; an issue
 * becomes an error value in the cell, its sentence kept by cell. It never throws, because one throw
 * would abort the calculation of every formula in the workbook.
 */
export class CatalogFunction extends BaseFunction {
  constructor(
    private readonly definition: FunctionDefinition,
    private readonly context: () => Context,
    private readonly sentences: CellSentences,
  ) {
    super(definition.name);
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    try {
      const outcome = callFunction(this.definition, values.map(toRawArgument), this.context());
      if (!outcome.ok)
        return this.fail(outcome.issues.map((issue) => describeIssue(issue)).join(' '));
      this.remember(null);
      return toValueObject(outcome.value);
    } catch (error) {
      return this.fail(`${this.definition.name} failed: ${String(error)}`);
    }
  }

  private fail(sentence: string): BaseValueObject {
    this.remember(sentence);
    return ErrorValueObject.create(ErrorType.VALUE);
  }

  private remember(sentence: string | null): void {
    const { subUnitId, row, column } = this;
    if (subUnitId) this.sentences.set({ sheetId: subUnitId, row, column }, sentence);
  }
}
