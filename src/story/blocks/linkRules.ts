import type { BlockRule } from './blockRules.ts';
import { isByline, isReporter } from './bylines.ts';
import { isFurniture } from './furniture.ts';
import { isDayHeading, isTimeStamp } from './timeStamps.ts';
import { endsInFullStop, head, isFinished, wordCount } from './wording.ts';

/** Lines that lead away from the story or belong to the page: never quoted. */
export const LINK_RULES: readonly BlockRule[] = [
  { name: 'line that is only a web link', kind: 'link', test: ({ mark }) => mark === 'weblink' },
  {
    name: 'picture without a caption',
    kind: 'link',
    test: ({ mark, text }) => mark === 'image' && wordCount(text) < 3,
  },
  {
    name: 'address or handle',
    kind: 'link',
    test: ({ text }) => !/\s/u.test(text) && ADDRESS.test(text),
  },
  { name: 'button or label', kind: 'link', test: ({ text }) => isFurniture(text) },
  { name: 'pointer to another story', kind: 'link', test: ({ text }) => isPointer(text) },
  {
    name: 'label of another story',
    kind: 'link',
    test: ({ text }, { beforeBody }) =>
      !beforeBody && wordCount(text) <= 30 && !isFinished(text) && OTHER_STORY.test(text),
  },
  {
    name: 'call to follow, sign up, share or agree',
    kind: 'link',
    test: ({ text }) => wordCount(text) <= 60 && OPENS_CALL.test(text) && CALL.test(text),
  },
  {
    name: 'place of an embedded post or film',
    kind: 'link',
    test: ({ text }) => wordCount(text) <= 60 && OPENS_EMBEDDED.test(text) && EMBEDDED.test(text),
  },
  {
    name: 'count of comments or minutes',
    kind: 'link',
    test: ({ text }) => /^[\d,.]/u.test(text) && COUNT.test(head(text)),
  },
  {
    name: 'time stamp',
    kind: 'link',
    test: ({ text, mark }, { beforeBody }) =>
      isTimeStamp(text) && !isDayHeading(text, mark, beforeBody),
  },
  { name: 'byline', kind: 'link', test: ({ text }) => isByline(text) },
  { name: 'reporter', kind: 'link', test: ({ text }, { first }) => !first && isReporter(text) },
  {
    name: 'hashtags only',
    kind: 'link',
    test: ({ text }) => wordCount(text) <= 20 && /^(?:#[\p{L}\p{N}_]+,?(?:\s+|$))+$/u.test(text),
  },
  {
    name: 'path of sections',
    kind: 'link',
    test: ({ text }) => wordCount(text) <= 14 && PATH.test(text),
  },
];

function startsWith(phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:${phrases.join('|')})`, 'iu');
}

const ADDRESS =
  /^<?(?:(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}|@\w+)>?$/iu;

const COUNT =
  /^[\d,.]+[km]?\+?\s(?:comments?|shares?|likes?|views?|replies|retweets|reactions|(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?)(?: read| ago)|min(?:ute)?s? (?:read|listen|watch)\b.*)$/iu;

const PATH = /^[^.!?]+(?:\s[>›»/]\s[^.!?]+){1,5}$/u;

/** "Read more: …", "WATCH | …": a pointing word, then a colon, a bar, an arrow or a dash. */
function isPointer(text: string): boolean {
  if (wordCount(text) > 40) return false;
  const words = text.replace(/^[*_]{1,3}/u, '');
  return POINTER.test(words) || (READ_MORE.test(words) && !endsInFullStop(words));
}

const POINTER = new RegExp(
  `^(?:${[
    'read(?: more| also| next| here| it| on)?|also read|see(?: also| more)?',
    'more(?: on this(?: story)?| (?:from|on) [^:]{2,40}| stories| news)?',
    'watch(?: now| live| the video| more)?|listen(?: now| here| live| to)?',
    'related(?: articles?| stor(?:y|ies)| topics?| links?| content| coverage)?',
    "recommended(?: reading| for you)?|don['’]t miss|must[- ]read|next|up next|trending",
    'most read|click here|tags?|topics?|filed under|keywords?|categor(?:y|ies)',
    'share(?: this)?|follow(?: us)?',
  ].join('|')})\\s?(?::|[|»›>→▶►]|\\s[-–—]\\s)`,
  'iu',
);

const READ_MORE = /^(?:read more|more on this|related|recommended)\b/iu;

const OTHER_STORY =
  /^(?:video|gallery|(?:in )?pictures|photos|podcast|newsletter|explained|explainer|opinion|analysis|exclusive|in[- ]depth|fact[- ]check|live|interactive|quiz|timeline|factbox|profile|interview|sources?|contact)\s?[:|]/iu;

// What most paragraphs do not even begin with is tried first: the long patterns take milliseconds to
// be compiled.
const OPENS_CALL = startsWith([
  'follow|sign ?(?:up|in)|subscribe|share (?:this|on|your)|have your|let us|tell us|click here|tap here',
  'download|like us|e-?mail us|join|get (?:our|the)|support (?:our|ind)|your support|log ?in|create',
  'enter your|already a|to continue|want to|thank you|if you|by (?:sign|subscr|click|using)|we use',
  'this (?:site|website|page)|accept|manage|all rights|©|\\(c\\)|copyright|do you|got a|send',
]);

const CALL = startsWith([
  'follow us\\b|follow (?:our|@)|follow [^.]{2,40} on (?:twitter|facebook|instagram|x)\\b',
  'sign up (?:here|now|today|(?:for|to) (?:our|free|daily|breaking|a free)\\b)',
  'sign up (?:for|to) the [^.]{0,40}(?:newsletter|briefing|alerts|app)\\b',
  'subscribe (?:here|now|today|(?:to|for) (?:our|unlimited|this)\\b|to the [^.]{0,40}newsletter)',
  'share (?:this (?:article|story|page|post)|on (?:twitter|facebook|x|whatsapp|linkedin))\\b',
  'share your (?:story|thoughts|views)\\b|have your say|let us know\\b|tell us (?:what|your)\\b',
  '(?:click|tap) here\\b|download (?:the|our) (?:\\S+ )?app\\b|like us on\\b|e-?mail us\\b',
  'join (?:our (?:\\S+ )?(?:group|channel|community|newsletter|whatsapp)|the conversation)\\b',
  'get (?:our|the latest) .*(?:newsletter|inbox|alerts)',
  'support (?:our|independent) journalism|your support (?:makes|helps|means)\\b',
  '(?:log|sign) ?in (?:to|or|with)\\b|create (?:a free|an|your) account(?: to| and|$)',
  'enter your (?:e-?mail|postcode)|already a subscriber|to continue reading|want to read more',
  'thank you for (?:reading|registering|subscribing)\\b|if you are reading this',
  'by (?:signing up|subscribing)\\b|by (?:clicking|using) (?:this|our|the) (?:site|website|button)\\b',
  'we use (?:\\S+ )?cookies|this (?:site|website|page) uses cookies|accept (?:all )?cookies',
  'manage (?:your )?(?:cookies|preferences|settings)\\b|this site is protected by recaptcha',
  'all rights reserved|©|\\(c\\) ?\\d{4}|copyright (?:©|\\(c\\)|\\d{4})',
  'do you have a story|got a (?:tip|story)\\b|send (?:us )?your (?:story|tips?|photos|pictures)\\b',
]);

const OPENS_EMBEDDED = startsWith([
  'this (?:content|video|audio|article)|the (?:article|content)|content|video|audio|skip|end of|allow',
  'view (?:original|this)|to (?:play|view|see) this|please enable|your browser',
  '[^.!?()]{2,62}\\(@',
]);

const EMBEDDED = new RegExp(
  `^(?:${[
    "(?:this )?(?:content|video|audio) (?:is not|is un|can ?not|isn['’]t)",
    '(?:this|the) (?:article|content) (?:contains content|is) provided by',
    '(?:skip|end of|allow|view original|view this) (?:twitter|tweet|x|youtube|facebook|instagram|tiktok)\\b',
    'to (?:play|view|see) this (?:video|content|post)|please enable javascript|your browser does not',
    '(?:[—–-]\\s?)?[^.!?()]{2,60}\\(@\\w+\\)[^.!?]{0,30}$',
  ].join('|')})`,
  'iu',
);
