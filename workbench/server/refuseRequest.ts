import type { IncomingMessage } from 'node:http';

/** Names a browser uses for this machine itself; anything else in Host is a rebound domain. */
const ownNames = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Why a request is refused, or null when it may be answered. The Host header must name this machine
 * and this port (otherwise a foreign page could reach the workbook by DNS rebinding); the browser's
 * own account of where the request comes from must not be another site; nothing is ever changed,
 * so only GET and HEAD exist.
 */
export function refuseRequest(request: IncomingMessage, port: number): string | null {
  const { host, origin } = request.headers;
  const ownHosts = ownNames.map((name) => `${name}:${port}`);
  if (host === undefined || !ownHosts.includes(host)) return 'this address belongs to another host';
  if (origin !== undefined && origin !== `http://${host}`)
    return 'requests of other sites are refused';
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return 'requests of other sites are refused';
  }
  return request.method === 'GET' || request.method === 'HEAD' ? null : 'only reading is offered';
}
