/** Text of the one file a bundle gives. */
export async function bundledText(bundle, options) {
  const { outputFiles } = await bundle({ write: false, legalComments: 'none', ...options });
  return outputFiles[0].text;
}

/** Exports of a TypeScript module, run while building. */
export async function evaluate(bundle, entry) {
  const code = await bundledText(bundle, {
    entryPoints: [entry],
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
