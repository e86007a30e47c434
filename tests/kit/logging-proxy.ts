import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LoggingProxy {
  /** For the browser's `--proxy-server`. */
  readonly address: string;
  /** Every host that anything in the browser tried to reach. */
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

/** A proxy on this computer that lets nothing through and notes who was asked for. */
export async function startLoggingProxy(): Promise<LoggingProxy> {
  const hosts: string[] = [];
  const server: Server = createServer((request, reply) => {
    hosts.push(new URL(request.url ?? '', 'http://unknown.invalid').hostname);
    reply.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    hosts.push((request.url ?? '').split(':')[0] ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    hosts,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
