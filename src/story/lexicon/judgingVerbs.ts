// Belongs here: verbs of speech that say something with a thing behind them, and no clause.

/** The forms of regular verbs, by their stems. */
const formsOf = (stems: string): RegExp =>
  new RegExp(`^(?:${stems.trim().split(/\s+/u).join('|')})(?:e|s|es|d|ed|ing)?$`, 'u');

const says = formsOf(`
deny deni condemn denounc criticis criticiz slam slamm blast lambast castigat bemoan lament extol extoll prais
mock derid ridicul announc propos demand claim confirm acknowledg conced predict suggest recommend express reiterat recount promis pledg alleg assert referenc
`);

/** "denied all three charges": what is said is the thing. */
export const saysThing = (verb: string): boolean => says.test(verb);

const judges = formsOf(`
accus attribut blam describ characteris characteriz portray hail brand laud commend hammer thank scold rebuk fault credit attack liken compar label dub
`);

/** "accused him of it", "described it as a hoax": a preposition brings what is said of the thing. */
export const judgesThing = (verb: string): boolean => judges.test(verb);

const names = formsOf('call label labell brand dub deem declar');

/** "called him a fool": what is said is the name given to the thing. */
export const namesThing = (verb: string): boolean => names.test(verb);

const LEADING: readonly (readonly [verb: RegExp, preposition: RegExp])[] = [
  [formsOf('call'), /^(?:for|out)$/u],
  [formsOf('refer referr'), /^to$/u],
  [formsOf('warn boast brag bragg complain jok speculat testifi'), /^(?:of|about|against)$/u],
  [formsOf('insist'), /^on$/u],
  [formsOf('object'), /^to$/u],
  [formsOf('argu rail'), /^(?:for|against)$/u],
  [/^(?:spoke|speaks?|speaking|talk(?:s|ed|ing)?)$/u, /^(?:of|about)$/u],
  [formsOf('apologis apologiz'), /^for$/u],
];

/** "called for a vote", "referred to it": whether the verb leads to its thing by this preposition. */
export const leadsToThing = (verb: string, preposition: string): boolean =>
  LEADING.some(([leading, by]) => leading.test(verb) && by.test(preposition));

/** Verbs of speech where the thing is somebody's claim: "dismissed the claim", and no "dismissed the referee". */
export const takesUpClaims = (verb: string): boolean => /^(?:dismiss|cit[ei])/u.test(verb);

export const isClaim = (noun: string): boolean =>
  /^(?:claims?|allegations?|accusations?|suggestions?|reports?|ideas?|notions?|criticism|concerns?|charges?|rumou?rs?|talk|complaints?|warnings?|threats?|calls?|fears?|proposals?|questions?)$/u.test(
    noun,
  );
