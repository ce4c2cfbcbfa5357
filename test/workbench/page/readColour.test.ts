import { describe, expect, it } from 'vitest';
import { readColour } from '../../../workbench/page/open/readColour.ts';
import { newElement } from '../../../workbench/xlsx/xml/element.ts';

const theme = ['#FFFFFF', '#000000', '#E7E6E6', '#44546A', '#4472C4'];
const colour = (attributes: Record<string, string>) =>
  readColour(newElement('color', attributes), theme);

describe('readColour', () => {
  it.each([
    [{ rgb: 'FF1F4E79' }, '#1F4E79'],
    [{ rgb: '1F4E79' }, '#1F4E79'],
    [{ theme: '4' }, '#4472C4'],
    [{ indexed: '10' }, '#FF0000'],
    [{ theme: '0', tint: '-0.5' }, '#808080'],
    [{ theme: '1', tint: '0.5' }, '#808080'],
    [{ auto: '1' }, null],
    [{ theme: '99' }, null],
    [{ rgb: 'red' }, null],
  ])('readColour(%o) is %s', (attributes, expected) => {
    expect(colour(attributes as Record<string, string>)).toBe(expected);
  });

  it('readColour(null) is null: no colour is said', () => {
    expect(readColour(null, theme)).toBeNull();
  });
});
