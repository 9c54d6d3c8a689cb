import {
  ApplicationCommandType,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';

type Declared = Readonly<Record<string, unknown>>;

/** Only what we declare is compared: Discord adds ids, versions, permissions and empty defaults. */
const DECLARED = [
  'name',
  'description',
  'options',
  'contexts',
  'required',
  'autocomplete',
  'choices',
  'value',
  'min_length',
  'max_length',
  'min_value',
  'default_member_permissions',
];

/**
 * Registers the commands when what Discord holds is not what they declare, and tells whether it
 * was. Discord limits registrations to 200 a day, so a bot that restarts often must not repeat one.
 *
 * @throws DiscordAPIError when Discord refuses.
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  shapes: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  const route = Routes.applicationCommands(applicationId);
  const registered = (await rest.get(route)) as readonly Declared[];
  if (sameCommands(registered, shapes as unknown as readonly Declared[])) return false;
  await rest.put(route, { body: shapes });
  return true;
}

/** Whether two lists declare the same commands, in whatever order they stand. */
export function sameCommands(a: readonly Declared[], b: readonly Declared[]): boolean {
  return canonicalList(a) === canonicalList(b);
}

function canonicalList(commands: readonly Declared[]): string {
  return JSON.stringify(commands.map((command) => JSON.stringify(canonical(command))).sort());
}

function canonical(declared: Declared): unknown {
  const type = declared['type'] ?? ApplicationCommandType.ChatInput;
  const fields = DECLARED.map((key) => [key, canonicalValue(declared[key])] as const);
  return { type, ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)) };
}

/** Undefined for whatever Discord may leave out or fill in as a default. */
function canonicalValue(value: unknown): unknown {
  if (value === null || value === false || value === '') return undefined;
  if (!Array.isArray(value)) return value;
  if (value.length === 0) return undefined;
  return value.map((item) => (typeof item === 'object' && item !== null ? canonical(item) : item));
}
