import type { Gender } from './givenNames.ts';
import { wordSet } from './wordSet.ts';

// Belongs here: nouns that say whose relative, partner or close companion somebody is, singular.

const female = wordSet(
  'mother mom mum mam mama wife ex-wife missus daughter sister half-sister stepsister aunt auntie niece grandmother grandma granddaughter great-granddaughter great-grandmother great-aunt great-niece stepmother stepdaughter mother-in-law daughter-in-law sister-in-law girlfriend ex-girlfriend widow bride goddaughter godmother fiancée ex-partneress',
);
const male = wordSet(
  'father dad papa husband ex-husband hubby ex-hubby son brother half-brother stepbrother uncle nephew grandfather grandad granddad grandpa grandson great-grandson great-grandfather great-uncle great-nephew stepfather stepson father-in-law son-in-law brother-in-law boyfriend ex-boyfriend widower groom godson godfather fiancé',
);
const either = wordSet(
  'partner ex-partner co-defendant pal mate buddy sweetheart co-worker spouse child kid parent sibling twin cousin friend neighbour neighbor flatmate roommate housemate fiance fiancee guardian godparent grandchild great-grandchild stepchild colleague teammate team-mate classmate assistant lawyer solicitor attorney agent manager deputy aide mentor coach spokesman spokeswoman spokesperson bodyguard successor predecessor rival boss caretaker nanny',
);

/** Relations of blood, marriage or love; the rest of the list is company and work. */
export function isKinNoun(word: string): boolean {
  const noun = singularRelation(word);
  return (
    female.has(noun) ||
    male.has(noun) ||
    /^(?:partner|ex-partner|spouse|(?:(?:great-)?grand|step)?child|kid|parent|sibling|twin|cousin|fiancee?|friend)$/.test(
      noun,
    )
  );
}

export function isRelationNoun(word: string): boolean {
  const noun = singularRelation(word);
  return female.has(noun) || male.has(noun) || either.has(noun);
}

export function genderOfRelation(word: string): Gender | undefined {
  const noun = singularRelation(word);
  if (female.has(noun)) return 'female';
  if (male.has(noun)) return 'male';
  return undefined;
}

/** "son" of "sons", lower case. */
export function singularRelation(word: string): string {
  const noun = word.toLowerCase();
  if (noun.endsWith('children')) return noun.slice(0, -3);
  if (noun === 'wives') return 'wife';
  return !noun.endsWith('s') || female.has(noun) || male.has(noun) || either.has(noun)
    ? noun
    : noun.slice(0, -1);
}
