import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { ask } from './ask.ts';
import { askAbout } from './askAbout.ts';
import type { Command } from './command.ts';
import { corpus } from './corpus.ts';
import { dates } from './dates.ts';
import { people } from './people.ts';
import { person } from './person.ts';
import { privacy } from './privacy.ts';
import { quotes } from './quotes.ts';
import { story } from './story.ts';

/** Every slash command, by the name a member types. */
export const commands: ReadonlyMap<string, Command> = new Map(
  [ask, people, person, quotes, dates, story, corpus, privacy].map((command) => [
    command.shape.name,
    command,
  ]),
);

/** Everything to register at Discord. */
export const shapes: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  ...[...commands.values()].map((command) => command.shape),
  askAbout.shape,
];
