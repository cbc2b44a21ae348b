import { createServer, type Server } from 'node:net';

/** Has a server listen on this machine alone, on any free port, and returns the port. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((ready, refuse) => {
    server.once('error', refuse).listen(0, '127.0.0.1', ready);
  });
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new TypeError('The server has no port.');
  return address.port;
}

/** A port that is free now, for a program that wants to be told one. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise<void>((closed) => {
    server.close(() => closed());
  });
  return port;
}
