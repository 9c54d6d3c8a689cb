import type { Proposal } from '../../library/keeper.ts';
import type { Block, Story } from '../../story/story.ts';
import { keepingId } from '../buttons/ids.ts';
import { counted } from './facts.ts';
import type { Form } from './form.ts';
import { oneLine } from './markdown.ts';
import { button, card, type Reply, row, text } from './reply.ts';

const TITLE_LIMIT = 250;
const FACT_LIMIT = 150;
const NAMES_SHOWN = 12;
const OPENING_LIMIT = 300;

/** A story as it was understood, before it goes live. */
export function proposalReply({ id, story, replaces }: Proposal): Reply {
  const { meta, title } = story;
  const facts = [
    ['Publisher', meta.publisher],
    ['Author', meta.author],
    ['Published', meta.published],
    ['Address', meta.url],
  ].map(([label, value]) => `${label}: ${value ? oneLine(value, FACT_LIMIT) : '*not stated*'}`);
  return card(
    text(`### ${oneLine(title, TITLE_LIMIT)}\n-# Not live yet. Is this right?`),
    text(facts.join('\n')),
    text([recognised(story), named(story), opening(story)].filter(Boolean).join('\n')),
    ...(replaces ? [text('-# It replaces the story of the same name.')] : []),
    row(
      button('Confirm', keepingId('accept', id)),
      button('Edit details', keepingId('edit', id)),
      button('Cancel', keepingId('discard', id)),
    ),
  );
}

function recognised({ blocks, quotations, dates }: Story): string {
  const of = (kind: Block['kind']): number => blocks.filter((block) => block.kind === kind).length;
  return [
    counted(of('body'), 'paragraph', 'paragraphs'),
    counted(of('headline'), 'headline', 'headlines'),
    counted(of('caption'), 'caption', 'captions'),
    counted(of('link'), 'line left out', 'lines left out'),
    counted(quotations.length, 'quotation', 'quotations'),
    counted(dates.filter(({ kind }) => kind === 'date').length, 'date', 'dates'),
  ].join(' · ');
}

function named({ people }: Story): string {
  if (people.length === 0) return 'Nobody is named.';
  const names = people.slice(0, NAMES_SHOWN).map(({ name }) => oneLine(name, FACT_LIMIT));
  const more = people.length > NAMES_SHOWN ? ` and ${people.length - NAMES_SHOWN} more` : '';
  return `People: ${names.join(', ')}${more}`;
}

function opening({ blocks, text: words }: Story): string {
  const first = blocks.find(({ kind }) => kind === 'body');
  return first ? `> ${oneLine(words.slice(first.start, first.end), OPENING_LIMIT)}` : '';
}

/** Where a story is pasted. */
export const pasteForm: Form = {
  id: keepingId('paste', ''),
  title: 'Add a story',
  fields: [
    {
      id: 'text',
      label: 'The story',
      hint: 'For a longer one give /corpus add a file.',
      long: true,
      required: true,
    },
    { id: 'title', label: 'Headline', hint: 'When the text does not begin with it.' },
    { id: 'publisher', label: 'Publisher' },
    { id: 'published', label: 'Published', hint: 'As YYYY-MM-DD.' },
    { id: 'url', label: 'Address', hint: 'Where the story can be read.' },
  ],
};

/** Where the details of a proposal are put right. */
export function detailsForm({ id, story: { title, meta } }: Proposal): Form {
  return {
    id: keepingId('revise', id),
    title: 'Details of the story',
    fields: [
      { id: 'title', label: 'Headline', value: title },
      { id: 'publisher', label: 'Publisher', value: meta.publisher },
      { id: 'author', label: 'Author', value: meta.author },
      { id: 'published', label: 'Published', hint: 'As YYYY-MM-DD.', value: meta.published },
      { id: 'url', label: 'Address', value: meta.url },
    ],
  };
}
