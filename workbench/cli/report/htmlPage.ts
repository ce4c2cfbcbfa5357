import { htmlText } from './htmlText.ts';

/** What a page is made of. */
export interface HtmlPage {
  readonly title: string;
  /** Style rules of the page. */
  readonly style: string;
  /** What stands in its body, escaped already. */
  readonly body: string;
}

/** One HTML file that stands alone: nothing is loaded and nothing runs, wherever it is opened. */
export function htmlPage({ title, style, body }: HtmlPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${htmlText(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
