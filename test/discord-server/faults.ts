import type { ApiError } from './apiError.ts';
import type { HttpAnswer } from './route.ts';

/** What is done to one request. */
export type Fault =
  /** Answered at once; Discord does nothing. */
  | { readonly kind: 'refused'; readonly answer: HttpAnswer }
  /** Discord acts, but its answer comes later. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** Discord acts, and the connection breaks before its answer. */
  | { readonly kind: 'answer lost' };

/** Faults of the HTTP side. A route is named as in the API: `POST /channels/{channel_id}/messages`. */
export interface Faults {
  /** Does `fault` to the next `times` requests to this route, after those set before. */
  set(route: string, times: number, fault: Fault): void;
  /** Asked for every request that no set fault is waiting for. */
  setRandom(choose: (route: string) => Fault | undefined): void;
  /** The fault for this request, which is then spent. */
  take(route: string): Fault | undefined;
  /** Faults set that no request has met. */
  unmet(): number;
}

export const ANY_ROUTE = '*';

export function planFaults(): Faults {
  const planned: { readonly route: string; readonly fault: Fault; left: number }[] = [];
  let random: (route: string) => Fault | undefined = () => undefined;
  return {
    set(route, times, fault) {
      planned.push({ route, fault, left: times });
    },
    setRandom(choose) {
      random = choose;
    },
    take(route) {
      const next = planned.find((plan) => plan.left > 0 && [route, ANY_ROUTE].includes(plan.route));
      if (!next) return random(route);
      next.left--;
      return next.fault;
    },
    unmet: () => planned.reduce((sum, { left }) => sum + left, 0),
  };
}

export function brokenServer(status: 500 | 502 | 503): Fault {
  return { kind: 'refused', answer: { status, body: { message: `${status}: broken`, code: 0 } } };
}

/** @param retryAfter seconds */
export function rateLimited(retryAfter: number, scope: 'user' | 'global' = 'user'): Fault {
  const isGlobal = scope === 'global';
  const body = {
    message: 'You are being rate limited.',
    retry_after: retryAfter,
    global: isGlobal,
  };
  const headers = {
    'retry-after': String(retryAfter),
    'x-ratelimit-scope': scope,
    ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
  };
  return { kind: 'refused', answer: { status: 429, body, headers } };
}

export function refusedWith({ status, body }: ApiError): Fault {
  return { kind: 'refused', answer: { status, body } };
}
