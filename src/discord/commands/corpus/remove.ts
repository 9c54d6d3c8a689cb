import { changedReply } from '../../replies/changed.ts';
import { unknownUpload } from '../../replies/notices.ts';
import { storyNamed } from '../../storyNamed.ts';
import { choice } from '../options.ts';
import { completeStory } from '../storyChoices.ts';
import { subcommand } from './subcommand.ts';

export const remove = subcommand<{ readonly name: string }>({
  name: 'remove',
  description: 'Take an uploaded story away; a rollback brings it back.',
  options: [choice('uploaded', 'Which of this server’s own stories.', true)],
  read: (options) => ({ name: options.getString('uploaded', true) }),
  reply: ({ name }, desk) =>
    desk.keep(async ({ keeper }) => {
      const story = storyNamed(name, { stories: desk.uploads });
      const version = story && (await keeper.remove(story.name));
      return version ? changedReply(`Removed “${story.title}”`, version) : unknownUpload(name);
    }),
  complete: (typed, { uploads }) => completeStory(typed, { stories: uploads }),
});
