import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const entry = fileURLToPath(new URL('./main.tsx', import.meta.url));
const styles = fileURLToPath(new URL('../../../panel/panel.css', import.meta.url));

/** The panel with everything the catalogue offers, on the made-up sample workbook. */
export const samplePage = fileURLToPath(new URL('./samplePage.tsx', import.meta.url));

/** The panel alone, without a host. */
export const panelOnly = fileURLToPath(new URL('../../../panel/mount.tsx', import.meta.url));

/** One script and one style sheet for the browsers the hosts run on; the panel on a made-up workbook unless told otherwise. */
export async function buildParts(script = entry): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    entryPoints: { page: script, style: styles },
    bundle: true,
    write: false,
    outdir: 'out',
    minify: true,
    platform: 'browser',
    target: ['chrome109', 'firefox115', 'safari16'],
    supported: { 'template-literal': false },
    charset: 'ascii',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Both as one HTML text, as the Google sidebar has it, under a policy that lets nothing else run or load but pictures the page made itself. */
export function pageText(
  { script, style }: { script: string; style: string },
  host: string,
): string {
  const sheet = `html,body,main{height:100%;margin:0}${style}`;
  const policy = `default-src 'none'; img-src data:; script-src ${digest(script)}; style-src ${digest(sheet)}`;
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Panel</title>',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<style>${sheet}</style></head>`,
    `<body><main id="panel" data-wanted="${host}"></main><script>${script}</script></body></html>`,
  ].join('');
}
