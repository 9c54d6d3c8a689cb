import { isAuxiliary } from '../../lexicon/functionWords.ts';
import type { Gender } from '../../lexicon/givenNames.ts';
import { genderOfRelation } from '../../lexicon/relationNouns.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import type { Person } from '../../story.ts';
import { isComma } from '../../tokens.ts';
import type { Items } from '../frames/frame.ts';
import { subjectOf } from '../frames/frameSubject.ts';

/** "Tom Roe and Ben Doe left.": either of two may be meant. */
export function isAboutTwo(people: readonly Person[], items: Items, gender: Gender): boolean {
  const subject = subjectOf(items);
  if (subject === undefined) return false;
  const end = items.findIndex(
    ({ person }, i) => person === subject && items[i + 1]?.person !== subject,
  );
  const other = items[end + 1]?.text === 'and' ? items[end + 2]?.person : undefined;
  return (
    other !== undefined && [subject, other].every((person) => people[person]?.gender === gender)
  );
}

/** "Tom Roe passed to Ben Doe, who scored.": it ends with what another of that gender did. */
export function endsWithAnother(people: readonly Person[], items: Items, gender: Gender): boolean {
  const subject = subjectOf(items);
  const who = items.findLastIndex(({ text }) => text === 'who');
  const other = items[who - 2]?.person;
  return (
    items[who - 1]?.text === ',' &&
    other !== undefined &&
    other !== subject &&
    !items.slice(who).some(isComma) &&
    [subject, other].every((person) => people[person ?? -1]?.gender === gender)
  );
}

const LONGEST_ROLE = 5;

/** "One coach, who asked not to be named, was blunter.": somebody new who has no name. */
export function isAboutSomeRole(items: Items): boolean {
  if (!/^(?:An?|One|Another)$/u.test(items[0]?.text ?? '')) return false;
  const end = items
    .slice(0, LONGEST_ROLE)
    .findIndex(({ text, kind }, i) => i > 0 && (kind !== 'word' || isAuxiliary(text)));
  const apposed = items[end]?.text === ',' ? items.slice(end + 1, end + 1 + LONGEST_ROLE) : [];
  return (
    end > 1 &&
    isRoleNoun(items[end - 1]?.text ?? '') &&
    // "A neighbour's boy, Tom Roe, came"
    !(items[end]?.kind === 'possessive' && items[end + 3]?.person !== undefined) &&
    // "A builder, he moved", "Another trustee, Tom Roe, objected": told of somebody with a name.
    !/^(?:he|she)$/u.test(apposed[0]?.text ?? '') &&
    [...items.slice(0, end), ...apposed].every(({ person }) => person === undefined)
  );
}

/** The age of "The 24-year-old dedicated his goals …", told of nobody but one just named. */
export function openingAge(items: Items): number | undefined {
  const [years] = items
    .slice(1, 3)
    .flatMap(({ text }) => /^(\d+)-year-old$/u.exec(text) ?? [])
    .slice(1);
  return items[0]?.text === 'The' && years !== undefined ? Number(years) : undefined;
}

/** "The widow, who lives alone, was modest.": one of those named before, but which of them? */
export function isAboutSomeDescribed(items: Items, gender: Gender): boolean {
  const noun = items.slice(1, 4).findIndex(({ text }) => SOMEBODY[gender].test(text));
  const words = items.slice(1, noun + 2);
  return (
    items[0]?.text === 'The' &&
    noun >= 0 &&
    words.every(({ kind }) => kind === 'word') &&
    // "The widow, Jane Doe, …", "The man in the front row was John Roe.": somebody who has a name.
    items.slice(0, NAME_REACH).every(({ person }) => person === undefined)
  );
}

const NAME_REACH = 16;

const SOMEBODY: Readonly<Record<Gender, RegExp>> = {
  female: /^(?:lady|woman|widow|gran|great-gran|grandmother)$/u,
  male: /^(?:man|gentleman|widower|grandfather)$/u,
};

/** "His daughter declined to comment.": somebody of that gender who has no name, unlike "The widow of Jo Doe, Ann,". */
export function isAboutSomeKin(items: Items, gender: Gender): boolean {
  const [opener, noun, next] = items;
  return (
    /^(?:his|her|their|the|a)$/iu.test(opener?.text ?? '') &&
    genderOfRelation(noun?.text ?? '') === gender &&
    next?.person === undefined &&
    next?.kind === 'word' &&
    !(next.text === 'of' && subjectOf(items) !== undefined)
  );
}
