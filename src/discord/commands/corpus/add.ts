import { ApplicationCommandOptionType } from 'discord.js';
import { fetchPage } from '../../../library/fetchPage.ts';
import { sourceText } from '../../../library/sourceText.ts';
import { draftPage, draftStory, type StoryDraft } from '../../../library/storyDraft.ts';
import { type Attached, download } from '../../interactions/download.ts';
import { pasteForm, proposalReply } from '../../replies/proposal.ts';
import { subcommand } from './subcommand.ts';

interface AddArguments {
  readonly file: Attached | null;
  readonly address: string | null;
}

export const add = subcommand<AddArguments>({
  name: 'add',
  description: 'Add a story: from a file, from an address, or pasted when you give neither.',
  options: [
    {
      type: ApplicationCommandOptionType.Attachment,
      name: 'file',
      description: 'A .txt, .md or .html file of at most 2 MB.',
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'url',
      description: 'The address of the story’s page.',
      max_length: 2000,
    },
  ],
  read: (options) => ({
    file: options.getAttachment('file'),
    address: options.getString('url'),
  }),
  reply: ({ file, address }, desk) =>
    desk.keep(async ({ keeper, importHosts }) => {
      if (file === null && address === null) return pasteForm;
      const draft = file
        ? await draftOfFile(file)
        : draftPage(await fetchPage(address ?? '', { allowedHosts: importHosts }), {});
      return proposalReply(await keeper.propose(draft));
    }),
});

async function draftOfFile(file: Attached): Promise<StoryDraft> {
  return draftStory(sourceText(await download(file), file.name), file.name, {});
}
