import { plainWords } from './plainWords.ts';

const you = '(?: there| bot| all| everyone| everybody)?';

const forms = [
  `(?:hi+|hello|hey+|yo|howdy|greetings|good (?:morning|afternoon|evening|day|night))${you}`,
  '(?:many )?(?:thanks|thank you|thx|ty|cheers)(?: a lot| so much| very much| bot)?',
  '(?:bye|goodbye|see you|see ya)(?: later| bot)?',
  '(?:ok|okay|cool|nice|great|lol|haha|good bot|bad bot|test|testing|ping)',
  '(?:please )?help(?: me)?(?: please)?|commands?',
  'who (?:are|made|built|created|wrote|programmed) (?:you|u)',
  "what(?:'s| is) your name|what are you",
  'what (?:can|do|should) (?:you|i) (?:do|ask|know)(?: here| you)?',
  'how (?:do|does) (?:you|this|it) work|how do i use (?:you|this|it)',
  'how (?:are|r) (?:you|u)(?: doing| today)?',
  'are you (?:an? )?(?:bot|robot|human|real|ai|artificial intelligence|there|alive|awake)',
  'can you (?:help|hear)(?: me)?',
];

const talk = new RegExp(`^(?:${forms.join('|')})$`);

/** Whether somebody greets, thanks, or asks about the bot itself: no story answers that. */
export function isSmallTalk(text: string): boolean {
  const spoken = plainWords(text.replace(/[^\p{L}\p{N}'’‘ ]+/gu, ' '));
  return talk.test(spoken);
}
