import { readTypedDate } from '../../answer/lookups/timeline.ts';
import { showList } from '../deeds/showList.ts';
import { notADate } from '../replies/notices.ts';
import { command } from './command.ts';
import { choice, EVERYWHERE, words } from './options.ts';
import { completeAnyStory } from './storyChoices.ts';

interface DatesArguments {
  readonly from: string;
  readonly to: string;
  readonly about: string;
  readonly story: string;
}

export const dates = command<DatesArguments>({
  shape: {
    name: 'dates',
    description: 'What happened when: the dates of the stories in order.',
    contexts: EVERYWHERE,
    options: [
      words('from', 'Nothing before this date, such as “March 2022”.'),
      words('to', 'Nothing after this date.'),
      words('about', 'Only sentences that hold these words.'),
      choice('story', 'Only the dates of this story.'),
    ],
  },
  read: (options) => ({
    from: options.getString('from') ?? '',
    to: options.getString('to') ?? '',
    about: options.getString('about') ?? '',
    story: options.getString('story') ?? '',
  }),
  reply: ({ from, to, about, story }, desk) => {
    const [first, last] = [readTypedDate(from), readTypedDate(to)];
    if (from !== '' && !first) return notADate(from);
    if (to !== '' && !last) return notADate(to);
    return showList(
      { list: 'dates', page: 0, args: [first ?? '', last ?? '', about, story] },
      desk,
    );
  },
  complete: (_, typed, desk) => completeAnyStory(typed, desk),
});
