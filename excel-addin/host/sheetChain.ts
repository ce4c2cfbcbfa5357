/** Sheets asked for in the first question; a workbook with more costs one more question for the rest. */
const firstLength = 24;

/**
 * Every visible sheet without knowing their names: the first, its next, the next of that, as far as the chain
 * goes. Behind the last sheet stand null objects, so one question answers what two would otherwise.
 */
export function sheetChain(context: Excel.RequestContext, length = firstLength): Excel.Worksheet[] {
  const chain: Excel.Worksheet[] = [context.workbook.worksheets.getFirst(true)];
  for (let sheet = chain[0]; sheet && chain.length < length; ) {
    sheet = sheet.getNextOrNullObject(true);
    chain.push(sheet);
  }
  return chain;
}

/** The chain behind a sheet that is there. */
export function sheetsAfter(sheet: Excel.Worksheet, length: number): Excel.Worksheet[] {
  const chain: Excel.Worksheet[] = [];
  for (let last = sheet; chain.length < length; ) {
    last = last.getNextOrNullObject(true);
    chain.push(last);
  }
  return chain;
}
