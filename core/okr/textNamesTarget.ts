import { figuresIn } from './textSigns.ts';

const slack = 1e-9;

/** Readings of a figure: comma or point as decimal mark, percent as a share too, k and M as thousands and millions. */
function readings(figure: string): number[] {
  const digits = figure.replace(/[\s\u00a0’'%‰kKmM]/gu, '');
  const numbers = [
    Number(digits.replace(/,/g, '')),
    Number(digits.replace(/\./g, '').replace(',', '.')),
    Number(digits.replace(/[.,]/g, '')),
  ].filter((value) => Number.isFinite(value));
  const factors = /%/.test(figure)
    ? [1, 0.01]
    : /k$/i.test(figure)
      ? [1, 1e3]
      : /m$/i.test(figure)
        ? [1, 1e6]
        : [1];
  return numbers.flatMap((value) => factors.map((factor) => value * factor));
}

/** Whether one of the text's figures can be read as the target; true when the text has no figure at all. */
export function textNamesTarget(text: string, target: number): boolean {
  const figures = figuresIn(text);
  if (figures.length === 0) return true;
  const tolerance = slack * Math.max(1, Math.abs(target));
  return figures.flatMap(readings).some((value) => Math.abs(value - Math.abs(target)) <= tolerance);
}
