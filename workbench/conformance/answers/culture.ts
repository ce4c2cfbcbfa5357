import { cultureTypes } from '../../../core/culture/cultureTypes.ts';
import { judgeSplit } from '../../../core/culture/judgeSplit.ts';
import type { Cell, Matrix } from '../../../core/sheet/cell.ts';
import { type Answer, callByName, refused } from '../answer.ts';
import type { Json, JsonObject } from '../oracle.ts';
import { numbers, objects } from '../readJson.ts';

const header: readonly Cell[] = [
  ...['Respondent', 'Dimension'],
  ...['Clan now', 'Adhocracy now', 'Market now', 'Hierarchy now'],
  ...['Clan wanted', 'Adhocracy wanted', 'Market wanted', 'Hierarchy wanted'],
];

const blank: readonly null[] = [null, null, null, null];

function splits(value: Json | undefined): readonly (readonly (number | null)[])[] {
  return Array.isArray(value) ? value.map(numbers) : [];
}

/** Answers as a range: a row a respondent and dimension. */
function rangeOf(respondents: readonly JsonObject[]): Matrix {
  const rows = respondents.flatMap(({ now, preferred }, person) => {
    const [is, wanted] = [splits(now), splits(preferred)];
    const count = Math.max(is.length, wanted.length);
    return Array.from({ length: count }, (_, dimension) => [
      ...[`P${person + 1}`, `Dimension ${dimension + 1}`],
      ...(is[dimension] ?? blank),
      ...(wanted[dimension] ?? blank),
    ]);
  });
  return [header, ...rows];
}

function body(table: Json): readonly (readonly Json[])[] {
  return Array.isArray(table) ? table.slice(1).filter(Array.isArray) : [];
}

function byType(table: Json, column: number): JsonObject {
  return Object.fromEntries(body(table).map((row) => [String(row[0]), row[column] ?? null]));
}

function names(text: Json | undefined): readonly string[] {
  return typeof text === 'string' ? text.split(', ') : [];
}

function profile(respondents: readonly JsonObject[]): Json {
  const range = rangeOf(respondents);
  const [points, gaps, dominant] = ['CVF_PROFILE', 'CVF_GAP', 'CVF_DOMINANT'].map((name) =>
    callByName(name, [range, 1]),
  );
  if (!points) return refused;
  const leading = (rated: string) =>
    names(body(dominant ?? null).find(([name]) => name === rated)?.[1]);
  const substantial = body(gaps ?? null).filter(([, , size]) => size === 'substantial');
  return {
    ...{ now: byType(points, 1), preferred: byType(points, 2), gap: byType(points, 3) },
    dominantNow: leading('now'),
    dominantPreferred: leading('wanted'),
    substantialGaps: substantial.map(([type]) => String(type)),
  };
}

/** The spreads come as the last row of the function; the sets of dominant types row by row. */
function congruence(input: JsonObject): Json {
  const table = body(callByName('CVF_CONGRUENCE', [rangeOf([input]), 'now', 1]));
  const last = table[table.length - 1];
  if (!last) return refused;
  return {
    dominantByDimension: table.slice(0, -1).map(([, dominant]) => names(dominant)),
    matchingDimensions: last[2] ?? null,
    sd: Object.fromEntries(cultureTypes.map((type, index) => [type, last[index + 3] ?? null])),
  };
}

function validate({ row }: JsonObject): Json {
  const { fault, sum } = judgeSplit(numbers(row));
  return { valid: fault === null, sum };
}

export const cultureAnswers: Readonly<Record<string, Answer>> = {
  ocaiProfile: (input) => profile([input]),
  ocaiTeam: ({ respondents }) => profile(objects(respondents)),
  ocaiValidate: validate,
  ocaiCongruence: congruence,
};
