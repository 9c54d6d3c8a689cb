/** Milliseconds from the Unix epoch to Discord's, the first second of 2015. */
const DISCORD_EPOCH = 1_420_070_400_000n;

let serial = 0n;

/** A fresh Discord id: unique in this process, carrying the time it was made at. */
export function snowflake(): string {
  serial = (serial + 1n) & 0x3fffffn;
  return String(((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) | serial);
}

/** A fresh id of a guild that is on this shard of so many. */
export function snowflakeOnShard(shard: number, count: number): string {
  const now = BigInt(Date.now()) - DISCORD_EPOCH;
  serial = (serial + 1n) & 0x3fffffn;
  return String(((now - (now % BigInt(count)) + BigInt(shard)) << 22n) | serial);
}
