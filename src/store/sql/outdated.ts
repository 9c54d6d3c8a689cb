import { StoreError } from '../storeError.ts';

export function outdated(what: 'stories' | 'settings', base: number, newest: number): StoreError {
  return new StoreError(
    'outdated',
    `the ${what} were changed in between (version ${newest}, not ${base}, is the newest), look at them again and repeat the change`,
  );
}
