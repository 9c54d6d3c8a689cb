import type { Gateway } from './gateway.ts';
import type { Happenings } from './happenings.ts';
import type { World } from './world.ts';

/** What the parts of this Discord share. */
export interface Platform {
  readonly world: World;
  readonly happenings: Happenings;
  readonly gateway: Gateway;
}
