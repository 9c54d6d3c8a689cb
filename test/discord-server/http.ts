import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { ApiError, refusals } from './apiError.ts';
import type { Upload } from './attachments.ts';
import type { Faults } from './faults.ts';
import { specification } from './openapi.ts';
import type { Platform } from './platform.ts';
import type { Allowance } from './rateLimit.ts';
import { BrokenRule, type Call, type HttpAnswer, type Route } from './route.ts';

const PREFIX = '/api/v10';

const SEND = 'POST /channels/{channel_id}/messages';

/**
 * Discord's HTTP API v10 for the given routes. What is asked beyond them is a violation.
 * @param allow the rate limit on messages, by channel
 */
export function createHttp(
  routes: readonly Route[],
  faults: Faults,
  allow: (channel: string) => Allowance,
  platform: () => Platform,
): Server {
  const served = routes.map((route) => ({ route, pattern: patternOf(route.template) }));

  return createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      violation(`${request.method} ${request.url} made this server fail: ${String(error)}`);
      response.destroy();
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://localhost');
    const found = find(request.method ?? '', decodeURIComponent(url.pathname));
    const name = `${request.method} ${found?.route.template ?? url.pathname}`;
    const content = await readContent(request);
    const fault = faults.take(name);
    const answerLost = fault?.kind === 'answer lost';
    const call = { params: found?.params ?? {}, query: url.searchParams, ...content, answerLost };
    const { authorization } = request.headers;
    const answer =
      fault?.kind === 'refused' ? fault.answer : limited(found?.route, name, call, authorization);
    if (fault?.kind === 'slow') await wait(fault.milliseconds);
    if (answerLost) response.destroy();
    else send(response, name, answer);
  }

  function limited(
    route: Route | undefined,
    name: string,
    call: Call,
    authorization: string | undefined,
  ): HttpAnswer {
    if (name !== SEND) return answerTo(route, name, call, authorization);
    const { refusal, headers } = allow(call.params['channel_id'] ?? '');
    if (refusal) violation(`${name}: sooner than the rate limit that was announced`);
    const answer = refusal ?? answerTo(route, name, call, authorization);
    return { ...answer, headers: { ...headers, ...answer.headers } };
  }

  function answerTo(
    route: Route | undefined,
    name: string,
    call: Call,
    authorization: string | undefined,
  ): HttpAnswer {
    if (!route) return refusedLoudly(name, 'is not a route of this Discord', 404);
    const complaint = specificationComplaint(route, call);
    if (complaint) return refusedLoudly(name, complaint, 400);
    try {
      if (!route.open && authorization !== `Bot ${platform().world.token}`) {
        throw refusals.unauthorized();
      }
      return route.handle(call, platform());
    } catch (error) {
      if (error instanceof ApiError) return { status: error.status, body: error.body };
      if (error instanceof BrokenRule) return refusedLoudly(name, error.message, 400);
      throw error;
    }
  }

  function refusedLoudly(name: string, complaint: string, status: 400 | 404): HttpAnswer {
    violation(`${name}: ${complaint}`);
    return { status, body: { code: status === 404 ? 0 : 50035, message: complaint } };
  }

  function violation(what: string): void {
    platform().happenings.record({ kind: 'violation', what });
  }

  function send(response: ServerResponse, name: string, answer: HttpAnswer): void {
    platform().happenings.record({ kind: 'request', route: name, status: answer.status });
    if (answer.body === undefined) {
      response.writeHead(answer.status, answer.headers).end();
      return;
    }
    const headers = { 'content-type': 'application/json', ...answer.headers };
    response.writeHead(answer.status, headers).end(JSON.stringify(answer.body));
  }

  function find(
    method: string,
    path: string,
  ): { route: Route; params: Call['params'] } | undefined {
    if (!path.startsWith(PREFIX)) return undefined;
    for (const { route, pattern } of served) {
      const match = route.method === method && pattern.exec(path.slice(PREFIX.length));
      if (match) return { route, params: { ...match.groups } };
    }
    return undefined;
  }
}

/** Literal paths such as `/users/@me` must be listed before the templates that also match them. */
function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}

function specificationComplaint({ method, template }: Route, { body }: Call): string | undefined {
  const discord = specification();
  if (!discord) return undefined;
  if (!discord.knows(method, template)) return 'is not a route of Discord';
  return discord.complaints(method, template, body)[0];
}

interface Content {
  readonly body: unknown;
  readonly files: readonly Upload[];
}

async function readContent(request: IncomingMessage): Promise<Content> {
  const bytes = await buffer(request);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (!type.startsWith('multipart/')) return { body: JSON.parse(bytes.toString()), files: [] };
  // With files the JSON is a field of a form.
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const entries = [...form.values()].filter((value) => typeof value !== 'string');
  const files = entries.map(async (file) => ({
    name: file.name,
    type: file.type,
    bytes: Buffer.from(await file.arrayBuffer()),
  }));
  return { body: JSON.parse(String(form.get('payload_json'))), files: await Promise.all(files) };
}
