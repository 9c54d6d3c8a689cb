/**
 * Informal and newspaper words with the plain word a story may use instead; our own list, for what
 * WordNet relates too weakly or not at all.
 */
const pairs = `
mum=mother mom=mother dad=father cop=police guy=man boss=manager bloke=man job=work pic=photo
plane=aircraft movie=film film=video clip=video flat=apartment lawyer=solicitor lawyer=barrister
earn=paid home=house occur=happen begin=start end=finish hurt=injured cash=money own=owner
live=resident born=birth cause=because reason=because called=named country=nation company=firm
children=kids wed=marry dead=killed quit=resign row=dispute probe=investigation fire=blaze
fire=sack jail=prison jail=sentence price=cost big=large small=little buy=purchase old=aged
ship=vessel paper=newspaper run=head lead=head chief=head leader=head boss=head run=manage
use=employ fix=repair build=construct show=reveal hit=struck spread=shared worried=concerned
angry=anger upset=anger sure=confident happy=pleased sad=grief scared=fear rise=increase fall=drop
cut=reduce get=receive need=require help=assist try=attempt choose=select trip=journey
trip=mission flight=mission return=back return=home come=arrive
`;

/** Pairs of words, one of which may stand for the other. */
export const everydayPairs: readonly (readonly [string, string])[] = pairs
  .trim()
  .split(/\s+/)
  .map((pair) => {
    const [one = '', other = ''] = pair.split('=');
    return [one, other];
  });
