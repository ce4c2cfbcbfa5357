import { BooleanNumber, type IFreeze } from '@univerjs/core';
import { attributeOf, childElement, type XmlElement } from '../../xlsx/xml/element.ts';
import { freezeOf } from '../grid/host/applyFreeze.ts';
import { readColour } from './readColour.ts';

/** How a worksheet is looked at: what is frozen, whether lines show, its tab's colour. */
export interface SheetView {
  readonly freeze: IFreeze;
  readonly showGridlines: BooleanNumber;
  readonly tabColor: string;
}

export function readView(worksheet: XmlElement, theme: readonly string[]): SheetView {
  const views = childElement(worksheet, 'sheetViews');
  const view = views && childElement(views, 'sheetView');
  const lines = view && attributeOf(view, 'showGridLines');
  const properties = childElement(worksheet, 'sheetPr');
  const tab = properties && childElement(properties, 'tabColor');
  return {
    freeze: readFreeze(view && childElement(view, 'pane')),
    showGridlines: lines === '0' || lines === 'false' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: readColour(tab, theme) ?? '',
  };
}

function readFreeze(pane: XmlElement | null): IFreeze {
  const state = pane && attributeOf(pane, 'state');
  if (!pane || (state !== 'frozen' && state !== 'frozenSplit')) return freezeOf(0, 0);
  const count = (name: string) => Number(attributeOf(pane, name) ?? 0) || 0;
  return freezeOf(count('ySplit'), count('xSplit'));
}
