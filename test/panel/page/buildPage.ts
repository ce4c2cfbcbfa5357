import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const entry = fileURLToPath(new URL('./main.tsx', import.meta.url));
const styles = fileURLToPath(new URL('../../../panel/panel.css', import.meta.url));

/** The panel on a made-up workbook as one HTML text, everything inlined, as the Google sidebar has it. */
export async function buildPage(host: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: { page: entry, style: styles },
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
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Panel</title>',
    `<style>html,body,main{height:100%;margin:0}${text('.css')}</style></head>`,
    `<body><main id="panel" data-wanted="${host}"></main><script>${text('.js')}</script></body></html>`,
  ].join('');
}
