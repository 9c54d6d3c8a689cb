// Belongs here: verbs of speech that say something with a thing behind them, and no clause.

/** The forms of regular verbs, by their stems. */
const formsOf = (stems: string): RegExp =>
  new RegExp(`^(?:${stems.trim().split(/\s+/u).join('|')})(?:e|s|es|d|ed|ing)?$`, 'u');

const says = formsOf(`
deny deni condemn denounc criticis criticiz lambast castigat bemoan lament extol extoll prais
slam slamm blast acknowledg recount mock derid ridicul announc propos demand confirm predict suggest recommend express tout herald reiterat promis pledg alleg referenc
`);

/** "denied all three charges": what is said is the thing. */
export const saysThing = (verb: string): boolean => says.test(verb);

/** What is slammed, blasted, counted or greeted without a word. */
export const isHandled = (noun: string): boolean =>
  /^(?:doors?|balls?|shots?|brakes?|phone|horn|car|truck|goal|net|homers?|crowd|applause|votes?|ballots?)$/u.test(
    noun,
  );

const judges = formsOf(`
accus attribut blam describ characteris characteriz laud commend thank scold rebuk chid berat admonish fault credit liken compar regard view
`);
const deedsToo = formsOf('slam slamm blast hammer attack hail brand portray');

/** Verbs that show oneself as something: "presents itself as a friend". */
export const showsSelf = (verb: string): boolean => shows.test(verb);

const shows = formsOf('present cast portray bill styl paint depict describ');

/** "accused him of it", "slammed it as a hoax", but no "blasted it over the bar": a preposition brings what is said. */
export const judgesBy = (verb: string, preposition: string): boolean =>
  (judges.test(verb) && /^(?:as|of|for|on|over|to|with)$/u.test(preposition)) ||
  (deedsToo.test(verb) && /^(?:as|for)$/u.test(preposition)) ||
  (shows.test(verb) && preposition === 'as');

/** "was praised by critics | for her wit": also of verbs that need no preposition elsewhere. */
export const isCharge = (verb: string, preposition: string): boolean =>
  judgesBy(verb, preposition) || (saysThing(verb) && /^(?:as|for|over)$/u.test(preposition));

const names = formsOf('call label labell brand dub deem declar consider');

/** "called him a fool": what is said is the name given to the thing. */
export const namesThing = (verb: string): boolean => names.test(verb);

const LEADING: readonly (readonly [verb: RegExp, preposition: RegExp])[] = [
  [formsOf('call'), /^(?:for|out)$/u],
  [formsOf('ask'), /^for$/u],
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

/** Verbs that speak only of claims: "dismissed the claim", "conceded defeat", and no "dismissed the referee". */
export const takesUpClaims = (verb: string): boolean => claiming.test(verb);

const claiming = formsOf('dismiss cit claim conced');

export const isClaim = (noun: string): boolean =>
  /^(?:claims?|allegations?|accusations?|suggestions?|reports?|ideas?|notions?|criticism|concerns?|charges?|rumou?rs?|talk|complaints?|warnings?|threats?|calls?|fears?|proposals?|questions?|responsibility|credit|innocence|defeat|guilt|mistakes?|errors?|failures?|problems?|shortcomings?|risks?|need)$/u.test(
    noun,
  );
