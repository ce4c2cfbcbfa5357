import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorkbench, type Workbench } from '../../../workbench/server/startWorkbench.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** One request with exactly the given path and headers, which `fetch` would tidy up. */
function ask(
  url: string,
  path: string,
  { method = 'GET', ...headers }: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode = 0, headers: received } = response;
        resolve({ status: statusCode, headers: received, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('startWorkbench', () => {
  let folder = '';
  let workbench: Workbench;
  const content = Buffer.from([80, 75, 3, 4, 0, 255]);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tandem-server-'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>page</title>');
    await writeFile(join(folder, 'main.js'), 'export {};');
    await writeFile(join(folder, 'Täglich.xlsx'), content);
    await writeFile(join(folder, 'private.key'), 'secret');
    const file = join(folder, 'Täglich.xlsx');
    workbench = await startWorkbench({ file, pageFolder: folder });
  });

  afterAll(async () => {
    await workbench.close();
    await rm(folder, { recursive: true });
  });

  it('startWorkbench() answers the page with a policy that allows nothing from elsewhere', async () => {
    const { status, headers } = await ask(workbench.url, '/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("connect-src 'self'");
    expect(headers['content-security-policy']).not.toContain('http');
  });

  it('GET /api/workbook answers the bytes of the file and its name', async () => {
    const { status, headers, body } = await ask(workbench.url, '/api/workbook');
    expect(status).toBe(200);
    expect(decodeURIComponent(String(headers['x-workbook-name']))).toBe('Täglich.xlsx');
    expect(body.equals(content)).toBe(true);
    expect(headers['x-workbook-sample']).toBeUndefined();
  });

  it.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1',
    '127.0.0.1:1',
    'localhost.evil.example',
  ])(
    'GET with the Host header %s is refused, so that rebound names reach nothing',
    async (host) => {
      const { status, body } = await ask(workbench.url, '/api/workbook', { host });
      expect(status).toBe(403);
      expect(body.includes(content)).toBe(false);
    },
  );

  it('GET with the name localhost and the right port is answered', async () => {
    const { port } = new URL(workbench.url);
    const { status } = await ask(workbench.url, '/', { host: `localhost:${port}` });
    expect(status).toBe(200);
  });

  it.each<Readonly<Record<string, string>>>([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('GET of another site (%o) is refused', async (headers) => {
    const { status } = await ask(workbench.url, '/api/workbook', headers);
    expect(status).toBe(403);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])(
    '%s is refused: the server only reads',
    async (method) => {
      const { status } = await ask(workbench.url, '/', { method });
      expect(status).toBe(403);
    },
  );

  it.each([
    '/../../etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/private.key',
    '/missing.js',
    '/%',
    '//',
    '//etc/passwd',
    'http://evil.example/etc/passwd',
    '/main.js%00.html',
  ])('GET %s answers nothing outside the page', async (path) => {
    const { status, body } = await ask(workbench.url, path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
    expect(body.toString()).not.toContain('root:');
  });

  it('HEAD answers headers without a body', async () => {
    const { status, headers, body } = await ask(workbench.url, '/main.js', { method: 'HEAD' });
    expect(status).toBe(200);
    expect(headers['content-length']).toBe('10');
    expect(body.length).toBe(0);
  });

  it('startWorkbench({ file }) of a missing file tells the page why', async () => {
    const missing = await startWorkbench({ file: join(folder, 'gone.xlsx'), pageFolder: folder });
    const { status, body } = await ask(missing.url, '/api/workbook');
    await missing.close();
    expect(status).toBe(404);
    expect(body.toString()).toContain("gone.xlsx can't be read: there is no such file");
  });

  it('startWorkbench({ port }) of a port in use rejects', async () => {
    const port = Number(new URL(workbench.url).port);
    await expect(startWorkbench({ port, pageFolder: folder })).rejects.toThrow(/EADDRINUSE/);
  });

  it('close() frees the port at once', async () => {
    const first = await startWorkbench({ pageFolder: folder });
    const port = Number(new URL(first.url).port);
    await first.close();
    const second = await startWorkbench({ port, pageFolder: folder });
    expect(new URL(second.url).port).toBe(String(port));
    await second.close();
  });
});
