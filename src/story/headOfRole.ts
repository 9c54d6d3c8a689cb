/**
 * Who a phrase is about, without whose or of what: "the mother" of "the mother of the boy" and of "the
 * boy's mother", neither of whom is the boy. "Bank of England" and "St John's Ambulance" are one name.
 */
export function headOfRole(phrase: string): string {
  const head = phrase.split(' of ', 1)[0] ?? '';
  const isName = /\p{Lu}/u.test(head.replace(/^(?:The|A|An) /, '')) && !owned.test(head);
  return isName ? phrase : head.replace(owned, '');
}

/** "The boy's" in "the boy's mother". */
const owned = /^[^'’]*\p{L}(?:['’]s|s['’]) (?=\p{Ll})/u;
