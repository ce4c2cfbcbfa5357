import { type Namespaces, strict } from '../package/namespaces.ts';

/** Namespaces of drawings and charts, in the class of OOXML of the workbook they stand in. */
export interface ChartNamespaces {
  readonly chart: string;
  readonly drawing: string;
  readonly spreadsheetDrawing: string;
  readonly relationships: string;
}

/** Drawing namespaces that go with those of the workbook. */
export function chartNamespaces({ main, relationships }: Namespaces): ChartNamespaces {
  const base =
    main === strict.main
      ? 'http://purl.oclc.org/ooxml/drawingml'
      : 'http://schemas.openxmlformats.org/drawingml/2006';
  return {
    chart: `${base}/chart`,
    drawing: `${base}/main`,
    spreadsheetDrawing: `${base}/spreadsheetDrawing`,
    relationships,
  };
}

export const drawingContentType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
export const chartContentType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
