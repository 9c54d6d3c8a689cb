import { titleInMarks } from '../../answer/question/titleInMarks.ts';
import { oneLine } from './markdown.ts';
import { notice, type Reply } from './reply.ts';

const TITLES_SHOWN = 5;
const TITLE_LIMIT = 150;
const WHY_LIMIT = 500;

/** The short replies that quote nothing. Each says what happened and what to do about it. */

export function help(titles: readonly string[]): Reply {
  const listed = titles
    .slice(0, TITLES_SHOWN)
    .map((title) => `- ${titleInMarks(oneLine(title, TITLE_LIMIT))}`);
  const more = titles.length > TITLES_SHOWN ? [`- and ${titles.length - TITLES_SHOWN} more`] : [];
  return notice(
    [
      'Ask me a question about the news: mention me with it, reply to me, write me a direct message or use `/ask`. I answer only with the stories’ own words.',
      ...listed,
      ...more,
    ].join('\n'),
  );
}

export const noStories = notice(
  'There are no stories here yet, so I have nothing to quote. Whoever runs me can add some to the corpus folder.',
);

export const noWords = notice('Please ask me in words: who, what, when, where or why.');

export const tooLong = (limit: number): Reply =>
  notice(`That is a lot at once. Please ask one question of at most ${limit} characters.`);

export const storyChanged = notice(
  'This story has changed since that reply, so I can’t vouch for its quotes any more. Please ask again.',
);

export const unknownStory = (name: string): Reply =>
  notice(
    `I know no story called “${oneLine(name, TITLE_LIMIT)}”. Pick one from the list that \`/ask\` offers.`,
  );

export const archiveAway = notice(
  'That story is not at hand, and the archive can’t be reached just now. Please try again later.',
);

export const nameAStory = notice('Which story? Type some words of its title behind `/story name`.');

/** What is said beside lists where there is an archive. */
export const AT_HAND =
  'Of the stories at hand; the archive’s are listed one at a time, by `story`.';

/** What is said beside an overview where there is an archive. */
export const OPENINGS_AT_HAND =
  'How the stories at hand open. Of the archive only one story at a time is summed up this way: `/ask story`.';

export const slowDown = notice('You are quicker than I am. Please ask again in a few seconds.');

export const busyChannel = notice(
  'Many questions at once here. I can’t take more for a few seconds; please ask again then.',
);

export const failed = notice('Something went wrong on my side. Please ask again.');

export const unreadableReply = notice(
  'Discord doesn’t show me what you wrote. Please mention me, or leave the reply’s ping on.',
);

export const unreadableChannel = notice(
  'I am meant to answer every question here, but Discord doesn’t show me the messages: the Message Content intent is switched off for me. Until that is mended, please mention me or use `/ask`.',
);

export const outdatedButton = notice(
  'This button is from an older version of me. Please ask again.',
);

export const unknownPerson = (name: string): Reply =>
  notice(
    `The stories name nobody called “${oneLine(name, TITLE_LIMIT)}”. \`/people\` lists everybody.`,
  );

export const nobody = notice('The stories name nobody.');

export const noQuotes = notice('The stories quote nothing like that.');

export const noDates = notice('The stories name no such date.');

export const notADate = (typed: string): Reply =>
  notice(
    `I can’t read “${oneLine(typed, TITLE_LIMIT)}” as a date. Write it like “30 March 2022”, “March 2022” or “2022”.`,
  );

export const onlyInServers = notice('Stories are kept by servers. Please use this in one.');

export const onlyKeepers = notice(
  'Only those who manage this server, and the roles they chose with `/corpus access`, may do that.',
);

export const nothingChanged = (why: string): Reply =>
  notice(`Nothing changed: ${oneLine(why, WHY_LIMIT)}.`);

export const proposalGone = notice(
  'That story is not waiting any more. Please add it again with `/corpus add`.',
);

export const noted = notice(
  'Thank you. The moderators of this server will see that this was not the answer.',
);

export const nobodySees = notice(
  'Of what is asked directly nothing is kept, so I can’t pass it on.',
);

export const notNoted = notice('I could not note that at the moment. Please try again later.');

export const unknownUpload = (name: string): Reply =>
  notice(
    `This server has uploaded no story called “${oneLine(name, TITLE_LIMIT)}”. Shared stories are removed by whoever runs me.`,
  );

export const unknownVersion = (version: number): Reply =>
  notice(`There is no version ${version}. \`/corpus history\` lists those there are.`);

export const onlyManagers = notice('Only those who manage this server may change who keeps it.');

export const discarded = notice('That story was not added.');

export const forgotten = (count: number): Reply =>
  notice(
    `Deleted. ${count} ${count === 1 ? 'question was' : 'questions were'} kept of you, none is now.`,
  );
