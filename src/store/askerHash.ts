import { createHmac } from 'node:crypto';

/**
 * Who asked, as a hash that only this installation can make: HMAC-SHA256 (RFC 2104) of the id, keyed
 * with the store's salt. Without the salt nobody can try out ids; with it, an asker's own are found.
 */
export function hashAsker(id: string, salt: string): string {
  return createHmac('sha256', salt).update(id).digest('base64url');
}
