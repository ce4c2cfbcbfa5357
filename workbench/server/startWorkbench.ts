import { createServer, type Server, type ServerResponse } from 'node:http';
import { type Answer, textAnswer } from './answer.ts';
import { findPageFolder } from './findPageFolder.ts';
import { readPageFile } from './readPageFile.ts';
import { refuseRequest } from './refuseRequest.ts';
import { securityHeaders } from './securityHeaders.ts';
import { workbookAnswer } from './workbookAnswer.ts';

export interface WorkbenchOptions {
  /** Path of the workbook to open; without one the page opens its made-up sample. */
  readonly file?: string;
  /** Port to listen on; without one a free port is taken. */
  readonly port?: number;
  /** Folder of the built page; by default found beside this program. */
  readonly pageFolder?: string;
}

export interface Workbench {
  /** Address to open in a browser. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the workbench page and the opened workbook on 127.0.0.1 until closed. The server only
 * reads: the page and the one file it was given. It opens no connection of its own.
 * Rejects when the port is taken or the page has not been built.
 */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const folder = options.pageFolder ?? findPageFolder();
  const server = createServer();
  await listen(server, options.port ?? 0);
  const port = listeningPort(server);
  server.on('request', async (request, response) => {
    const refusal = refuseRequest(request, port);
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    const answer = refusal
      ? textAnswer(403, refusal)
      : await answerPath(path, folder, options.file);
    send(response, answer, request.method === 'HEAD');
  });
  return { url: `http://127.0.0.1:${port}/`, close: () => closeServer(server) };
}

async function answerPath(path: string, folder: string, file: string | undefined): Promise<Answer> {
  if (path === '/api/workbook') return workbookAnswer(file, folder);
  const page = await readPageFile(folder, path);
  if (page === null) return textAnswer(404, 'there is nothing at this address');
  return { status: 200, headers: { 'content-type': page.mediaType }, body: page.bytes };
}

function send(
  response: ServerResponse,
  { status, headers, body }: Answer,
  headOnly: boolean,
): void {
  const length = String(Buffer.byteLength(body));
  response.writeHead(status, {
    ...securityHeaders,
    'cache-control': 'no-store',
    ...headers,
    'content-length': length,
  });
  response.end(headOnly ? undefined : body);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

function listeningPort(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
