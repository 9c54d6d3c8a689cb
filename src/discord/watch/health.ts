import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { Registry } from 'prom-client';
import { InputError } from '../../library/inputError.ts';
import type { Troubles } from './troubles.ts';

export interface Health {
  /** Whether the bot is connected to Discord's gateway at this moment. */
  readonly ready: boolean;
  readonly stories: number;
  /** What is answered without at this moment; it makes nobody unhealthy. */
  readonly troubles: Troubles;
}

/** What is told of how the bot is. */
export interface Vitals {
  health(): Promise<Health>;
  /** In Prometheus' text format. */
  metrics(): Promise<string>;
}

/**
 * Serves `/health` (200 while the gateway is connected, else 503) and `/metrics`.
 *
 * @throws InputError when the port can't be had.
 */
export async function serveHealth(port: number, vitals: Vitals): Promise<Server> {
  const server = createServer(async (request, response) => {
    if (request.url === '/health') writeHealth(response, await vitals.health());
    else if (request.url === '/metrics') writeMetrics(response, await vitals.metrics());
    else response.writeHead(404).end();
  });
  server.listen(port);
  await once(server, 'listening').catch((error: Error) => {
    throw new InputError(`HEALTH_PORT ${port} can't be used: ${error.message}`);
  });
  return server;
}

function writeHealth(response: ServerResponse, health: Health): void {
  response.writeHead(health.ready ? 200 : 503, { 'content-type': 'application/json' });
  response.end(JSON.stringify(health));
}

function writeMetrics(response: ServerResponse, metrics: string): void {
  response.writeHead(200, { 'content-type': Registry.PROMETHEUS_CONTENT_TYPE });
  response.end(metrics);
}
