import {
  ApplicationCommandType,
  InteractionContextType,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { askStories } from '../deeds/askStories.ts';
import type { Desk } from '../desk.ts';
import { questionText } from '../messages/questionText.ts';
import { noWords } from '../replies/notices.ts';
import type { Reply } from '../replies/reply.ts';

/** The entry in a message's menu that asks the stories what the message asks. */
export const askAbout = {
  shape: {
    type: ApplicationCommandType.Message,
    name: 'Ask the story about this',
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  } satisfies RESTPostAPIContextMenuApplicationCommandsJSONBody,
  run: async (content: string, desk: Desk): Promise<Reply> => {
    const text = questionText(content);
    return text === '' ? noWords : askStories({ text }, desk, true);
  },
};
