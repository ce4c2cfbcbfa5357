import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A file of the page as it goes out. */
export interface PageFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The page's file under a URL path; null when there is none, or when the path leaves the folder. */
export async function readPageFile(folder: string, urlPath: string): Promise<PageFile | null> {
  const root = resolve(folder);
  const path = resolve(root, `.${safeDecode(urlPath === '/' ? '/index.html' : urlPath)}`);
  const mediaType = mediaTypes[extname(path)];
  if (!path.startsWith(root + sep) || mediaType === undefined) return null;
  try {
    return { mediaType, bytes: await readFile(path) };
  } catch {
    return null;
  }
}

function safeDecode(urlPath: string): string {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return '/';
  }
}
