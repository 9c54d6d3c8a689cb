import type { Store } from '../../store/store.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Forgets, now and every hour, what is older than so many days. */
export function forgetInTime(
  store: Store,
  days: number,
  onTrouble: (error: unknown) => void,
): void {
  const forget = (): void => void store.forgetBefore(Date.now() - days * DAY).catch(onTrouble);
  forget();
  setInterval(forget, HOUR).unref();
}
