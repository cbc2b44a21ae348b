import { createServer } from 'node:http';

import { listen } from './ports.ts';

/** A proxy that lets nothing through, and remembers what was asked of it. */
export interface ClosedDoor {
  port: number;
  /** The hosts that were asked for, each once. */
  asked(): string[];
  close(): Promise<void>;
}

/** Starts one. A browser behind it reaches this machine and nothing else. */
export async function closeTheDoor(): Promise<ClosedDoor> {
  const hosts = new Set<string>();
  const server = createServer((request, response) => {
    hosts.add(new URL(request.url ?? '', 'http://unknown').host);
    response.writeHead(403).end();
  });
  server.on('connect', ({ url }, socket) => {
    hosts.add(url ?? 'unknown');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const port = await listen(server);
  return {
    port,
    asked: () => [...hosts].sort(),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
