/** How a sheet lies on paper: always one page wide. A host that cannot set it (Google Sheets) leaves it. */
export interface PageSetUp {
  readonly orientation: 'portrait' | 'landscape';
  /** Shrunk until all of it is on one page, or as many pages as its rows take. */
  readonly length: 'one page' | 'as needed';
  /** Zero-based rows that every page begins with. */
  readonly repeated?: { readonly top: number; readonly bottom: number };
}

/** Inches. Ours: Excel's narrow margins, with room for the line at the foot. */
export const pageMargins = {
  ...{ left: 0.4, right: 0.4, top: 0.5 },
  ...{ bottom: 0.6, header: 0.3, footer: 0.3 },
} as const;

/** The foot of every page in the codes of spreadsheets (ECMA-376 part 1, 18.3.1.39): small, name of the sheet, page of pages. */
export const pageFooter = { left: '&8&A', right: '&8Page &P of &N' } as const;
