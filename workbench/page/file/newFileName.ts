/** Name for the saved copy: `Plan.xlsx` → `Plan (edited).xlsx`, then `Plan (edited 2).xlsx`; text files become workbooks. */
export function newFileName(name: string): string {
  const [, stem = name, extension = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  const kept = extension.toLowerCase() === '.xlsm' ? extension : '.xlsx';
  const [, base = stem, count] = /^(.*) \(edited(?: (\d+))?\)$/.exec(stem) ?? [];
  if (base === stem) return `${stem} (edited)${kept}`;
  return `${base} (edited ${count === undefined ? 2 : Number(count) + 1})${kept}`;
}
