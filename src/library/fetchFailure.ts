import { errorCode } from '../store/errorCode.ts';
import { InputError } from './inputError.ts';

/**
 * What a failed fetch means to the person who gave the address. Errors that no network makes are
 * returned as they are.
 */
export function fetchFailure(error: unknown, { hostname }: URL, isLate: boolean): unknown {
  if (error instanceof InputError) return error;
  if (isLate) return new InputError(`${hostname} takes too long, ${LATER}`);
  const code = errorCode(error);
  if (code === undefined) return error;
  const reason = REASONS.find(([codes]) => codes.test(code))?.[1];
  return new InputError(`${hostname} ${reason ?? `cannot be reached (${code}), ${LATER}`}`);
}

const LATER = "try again later or paste the story's text";
const PASTE = "paste the story's text instead";

const REASONS: readonly (readonly [codes: RegExp, reason: string])[] = [
  [/^(?:ENOTFOUND|ENODATA)$/, 'is no site that can be found, check the spelling of the address'],
  [/^EAI_/, `cannot be looked up at the moment, ${LATER}`],
  [/^E(?:CONNREFUSED|HOSTUNREACH|NETUNREACH|TIMEDOUT)$/, `cannot be connected to, ${LATER}`],
  [/^(?:ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/, `broke off the connection, ${LATER}`],
  [
    /CERT|SIGNATURE|ISSUER|CRL|^ERR_(?:SSL|TLS)|^EPROTO$/,
    `has no secure connection that can be trusted, ${PASTE}`,
  ],
  [/^(?:HPE_|Z_)/, `sent what no browser could read, ${PASTE}`],
];
