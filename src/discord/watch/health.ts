import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';

export interface Health {
  /** Whether the bot is connected to Discord's gateway at this moment. */
  readonly ready: boolean;
  readonly stories: number;
}

/**
 * Serves `/health` (200 while the gateway is connected, else 503) and `/metrics`.
 *
 * @throws Error with code EADDRINUSE or EACCES when the port can't be had.
 */
export async function serveHealth(
  port: number,
  health: () => Health,
  registry: Registry,
): Promise<Server> {
  const server = createServer(async (request, response) => {
    if (request.url === '/health') writeHealth(response, health());
    else if (request.url === '/metrics') await writeMetrics(response, registry);
    else response.writeHead(404).end();
  });
  server.listen(port);
  await once(server, 'listening');
  return server;
}

function writeHealth(response: ServerResponse, health: Health): void {
  response.writeHead(health.ready ? 200 : 503, { 'content-type': 'application/json' });
  response.end(JSON.stringify(health));
}

async function writeMetrics(response: ServerResponse, registry: Registry): Promise<void> {
  const metrics = await registry.metrics();
  response.writeHead(200, { 'content-type': registry.contentType });
  response.end(metrics);
}
