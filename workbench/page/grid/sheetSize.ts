/** Least size a sheet has on the page, so that there is room to type; ours, because it fills a large screen. */
export const spareSize = { rowCount: 200, columnCount: 30 } as const;
