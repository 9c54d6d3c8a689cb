import type { BlockRule } from './blockRules.ts';
import { endsInFullStop, head, wordCount } from './wording.ts';

const POINTER_LABEL =
  /^(?:read(?: more| also| next| here| it| on)?|also read|more(?: on this(?: story)?| (?:from|on) [^:]{2,40}| stories| news)?|see(?: also| more)|watch(?: now| live| the video| more)?|listen(?: now| here| live| to)?|related(?: articles?| stor(?:y|ies)| topics?| links?| content| coverage)?|recommended(?: reading| for you)?|don['’]t miss|must[- ]read|next|up next|trending|most read|click here|video|gallery|podcast|newsletter|in pictures|tags?|topics?|filed under|keywords?|categor(?:y|ies)|share(?: this)?|follow(?: us)?|sources?|contact)\s?(?::|\s?[|»›>→▶►]|\s[-–—]\s)/iu;

const READ_MORE = /^(?:read more|more on this|related|recommended)\b/iu;

const CALL =
  /^(?:follow us\b|follow (?:our|@|[^\s.]+(?: [^\s.]+)? on (?:twitter|facebook|instagram|x)\b)|sign up (?:here|now|today|(?:for|to) (?:our|the|free|daily|breaking|a free)\b)|subscribe (?:here|now|today|(?:to|for) (?:our|the \S+ newsletter|unlimited|this|continue))|share (?:this (?:article|story|page|post)|on (?:twitter|facebook|x|whatsapp|linkedin)|your (?:story|thoughts|views))|(?:click|tap) here\b|download (?:the|our) \S* ?app\b|join (?:our|the conversation)|get (?:our|the latest) .*(?:newsletter|inbox|alerts)|like us on\b|have your say|support (?:our|independent) journalism|log ?in\b|sign ?in\b|create (?:a free|an) account|enter your (?:e-?mail|postcode)|by (?:signing up|subscribing|clicking|continuing|using this)|we use (?:\S+ )?cookies|this (?:site|website|page) (?:uses|is protected)|accept (?:all )?cookies|manage (?:your )?(?:cookies|preferences|settings)|(?:our )?privacy (?:policy|notice)\b|terms (?:of|and) \S+|all rights reserved|©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4})|additional reporting|(?:reporting|writing|editing|edited|compiled) by\b|do you have a story|got a (?:tip|story)|if you (?:have been affected|are reading this)|to continue reading|already a subscriber|want to read more|thank you for (?:reading|registering|subscribing)|your support\b|e-?mail us\b|send your story)/iu;

/** Lines that are nothing but a button, a label or an interruption. */
const FURNITURE = new Set(
  `advertisement|advertisements|advertising|advert|ad|ads|sponsored|sponsored content|promoted|paid content|story continues below|story continues|article continues below|article continues after ad|article continues below advertisement|story continues below advertisement|continue reading|continue reading below|continue reading the main story|scroll to continue|scroll down to continue|loading|skip|skip ad|skip to content|skip to main content|close|play|play video|pause|mute|watch|watch now|watch live|listen|listen now|live|share|share this|share this article|share this story|save|save article|save for later|bookmark|copy link|copy|link copied|print|e-mail|email|facebook|twitter|x|instagram|whatsapp|linkedin|reddit|telegram|pinterest|messenger|youtube|tiktok|comment|comments|view comments|show comments|leave a comment|post a comment|join the conversation|read more|read next|read also|see also|see more|show more|load more|view more|more|more on this|more on this story|more stories|more news|related|related articles|related stories|related topics|related content|related links|recommended|recommended stories|recommended for you|most read|most popular|trending|top stories|latest|latest news|latest stories|breaking news|editors' picks|around the bbc|elsewhere on the web|you may also like|you might also like|also in news|what to read next|topics|tags|home|menu|search|news|sections|log in|login|sign in|sign up|register|subscribe|subscribe now|newsletter|follow|follow us|download app|get the app|back to top|about us|contact us|privacy policy|cookie policy|terms of use|terms and conditions|exclusive|video|gallery|image|photo|photos|audio|podcast|getty|getty images|reuters|afp|ap|pa|associated press`.split(
    '|',
  ),
);

const ADDRESS =
  /^<?(?:(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+|[\w.+-]+@[\w-]+\.[\w.-]+|@\w+)>?$/iu;

const COUNT =
  /^[\d,.]+[km]?\+?\s(?:comments?|shares?|likes?|views?|replies|retweets|reactions|(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?)(?: read| ago)|min(?:ute)?s? (?:read|listen|watch)\b.*)$/iu;

const STAMP =
  /^(?:first |last |originally )?(?:published|updated|posted|modified|created|edited)\b[^.!?]{0,80}\d[^.!?]{0,40}$/iu;

const DATE_WORD =
  /^(?:\d[\d:./-]*(?:st|nd|rd|th|am|pm)?|am|pm|a\.m\.?|p\.m\.?|at|on|of|and|gmt|bst|utc|[ecmp][sd]?t|ist|cet|cest|aest|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|published|updated|posted|modified|last|first|ago|hours?|minutes?|mins?|days?|read|[|·•–—-]+)\.?$/iu;

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:(?:de|da|del|della|di|van|von|der|den|la|le|bin|al|el|ter)\s){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){1,3}`;
const NAMES = `${NAME}(?:,\\s${NAME})*(?:,?\\s(?:and|&)\\s${NAME})?`;

const BYLINE = new RegExp(
  `^(?:[Bb][Yy]|[Ww]ords by|[Ww]ritten by|[Rr]eported by|[Aa]nalysis by|[Ss]tory by)\\s${NAMES}(?:$|\\s?[,|/·•–—-]|\\s(?:in|for|at)\\s\\p{Lu}|\\s\\d)`,
  'u',
);
const NOT_A_NAME =
  /^by\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)\b/iu;

const REPORTER = new RegExp(
  `^${NAMES}(?:,|\\s[|·•–—-]|\\sin\\s\\p{Lu}\\S+)?\\s.*\\b(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Jj]ournalist|[Cc]olumnist|[Bb]ureau [Cc]hief|[Nn]ews [Dd]esk|[Ss]taff)s?\\b`,
  'u',
);

const CREDITED = new RegExp(`^${NAMES}\\s?(?:/|\\|)\\s?\\p{Lu}[\\p{L}\\s]{1,30}$`, 'u');

export const LINK_RULES: readonly BlockRule[] = [
  { name: 'line that is only a web link', kind: 'link', test: ({ mark }) => mark === 'weblink' },
  {
    name: 'Markdown image without a caption',
    kind: 'link',
    test: ({ mark, text }) => mark === 'image' && wordCount(text) < 3,
  },
  {
    name: 'line that is only an address or handle',
    kind: 'link',
    test: ({ text }) => ADDRESS.test(head(text)) && !/\s/u.test(text),
  },
  { name: 'button or label', kind: 'link', test: ({ text }) => FURNITURE.has(bare(text)) },
  {
    name: 'pointer to another story',
    kind: 'link',
    test: ({ text }) =>
      wordCount(text) <= 40 && POINTER_LABEL.test(text.replace(/^[*_]{1,3}/u, '')),
  },
  {
    name: '"read more" without a colon',
    kind: 'link',
    test: ({ text }) => READ_MORE.test(text) && wordCount(text) <= 25 && !endsInFullStop(text),
  },
  {
    name: 'call to follow, sign up, share or agree',
    kind: 'link',
    test: ({ text }) => wordCount(text) <= 60 && CALL.test(text),
  },
  {
    name: 'count of comments or minutes',
    kind: 'link',
    test: ({ text }) => COUNT.test(head(text)),
  },
  {
    name: 'time stamp',
    kind: 'link',
    test: ({ text }) => wordCount(text) <= 16 && (STAMP.test(text) || isOnlyDate(text)),
  },
  { name: 'byline', kind: 'link', test: ({ text }) => isByline(text) },
  {
    name: 'hashtags only',
    kind: 'link',
    test: ({ text }) =>
      wordCount(text) <= 20 &&
      text.split(/\s+/u).every((word) => /^#[\p{L}\p{N}_]+,?$/u.test(word)),
  },
  {
    name: 'path of sections',
    kind: 'link',
    test: ({ text }) => wordCount(text) <= 14 && /^[^.!?]+(?:\s[>›»/]\s[^.!?]+){1,5}$/u.test(text),
  },
];

function bare(text: string): string {
  return head(text)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}]{1,5}|[^\p{L}]{1,5}$/gu, '');
}

function isOnlyDate(text: string): boolean {
  const words = text.split(/[\s,()]+/u).filter((word) => word !== '');
  return /\d/u.test(text) && words.every((word) => DATE_WORD.test(word.replace(/[:;]$/u, '')));
}

function isByline(text: string): boolean {
  if (wordCount(text) > 16 || endsInFullStop(text)) return false;
  return (
    (BYLINE.test(text) && !NOT_A_NAME.test(text)) || REPORTER.test(text) || CREDITED.test(text)
  );
}
