/** Serial of 1 January 1904 in a workbook that counts days from 1900; 0 where it counts from that day itself. */
const firstDayOf1904 = 1462;

const sentence =
  'This workbook counts days from 1904, so every date in it would be read four years early and nothing was read or changed. Switch that off (File, Options, Advanced, "Use 1904 date system"; on a Mac in the settings under Calculation), check the dates in it, and try again.';

/**
 * Asks, within the question that is being put together, how the workbook counts days: Excel's own DATE answers it,
 * because no member of the workbook does. What is returned throws, once Excel has answered, for a workbook that counts
 * from 1904: its serials say nothing without their formats, so half of them would be wrong.
 */
export function askDateSystem(context: Excel.RequestContext): () => void {
  const first = context.workbook.functions.date(1904, 1, 1);
  first.load('value');
  return () => {
    if (first.value !== firstDayOf1904) throw new Error(sentence);
  };
}
