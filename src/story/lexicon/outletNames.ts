import { phraseSet, wordSet } from './wordSet.ts';

// Belongs here: newspapers, agencies, broadcasters and programmes, and the words their names are made of.

/** Words that mark the capitalised name they stand in as an outlet's. */
const outletWords = wordSet(`
times post journal guardian telegraph mail sun mirror express independent herald tribune globe star standard observer chronicle gazette news newspaper inquirer examiner courier dispatch enquirer sentinel advertiser argus echo bulletin register republic republican dealer bee press record review beacon lantern messenger monitor clarion ledger democrat intelligencer plain-dealer picayune constitution sun-times sun-sentinel post-gazette free-press
bbc itv itn sky cnn nbc abc cbs msnbc npr pbs cnbc ap afp upi reuters bloomberg tass interfax xinhua kyodo yonhap nhk rt pa dpa ansa efe ani pti rtl zdf ard rte rté cbc ctv wsj bfm tf1 rai rtve tmz espn talksport lbc gbn novosti ukrinform unian sputnik
radio television tv podcast magazine programme newsnight panorama today newsbeat breakfast dateline politico axios vox vice buzzfeed huffpost huffington yahoo slate salon quartz newsweek forbes fortune variety billboard vogue gq wired techcrunch verge gizmodo mashable insider
kurier anzeiger nachrichten tageblatt rundschau abendblatt abendzeitung presse aftenposten dagblad tidende tidning
economist spectator statesman atlantic newyorker time esquire elle cosmopolitan people hello heat gazeta stampa repubblica corriere monde figaro parisien liberation libération spiegel bild zeitung welt zeit pais país mundo asahi yomiuri mainichi haaretz ynet jazeera arabiya anadolu hurriyet pravda izvestia kommersant meduza interfax-ukraine
`);

const outlets = phraseSet(`
entertainment tonight|le monde|le figaro|le parisien|la repubblica|corriere della sera|la stampa|der spiegel|die zeit|die welt|el país|el pais|el mundo|la vanguardia|associated press|the associated press|press association|agence france-presse|al jazeera|al arabiya|ria novosti|rolling stone|vanity fair|wall street journal|financial times|the hill|the sun|the athletic|the conversation|
the verge|the cut|the onion|the intercept|the atlantic|the economist|the independent|the times|the mail on sunday|mail on sunday|mail online|mailonline|new york magazine|new yorker|the new yorker|national geographic|scientific american|new scientist|nature|science|question time|desert island discs|good morning britain|good morning america|this morning|loose women|60 minutes|meet the press|
face the nation|state of the union|this week|the view|the daily show|the late show|the tonight show|fox and friends|fox & friends|morning joe|match of the day|sports illustrated|people magazine|time magazine|daily beast|the daily beast|fox|times|sky sports|sportsmail|us weekly|the hindu|hindustan times|times of india|the wire|scroll|the print|the quint|dawn
`);

/** Lower-case nouns that mean an outlet with "the", "a" or a place before them. */
const outletNouns = wordSet(
  'radio television newspaper paper magazine broadcaster network channel station programme program podcast agency outlet website tabloid daily weekly show publication newswire wire journal site blog',
);

export const isOutletWord = (word: string): boolean => outletWords.has(word.toLowerCase());
export const isOutletName = (name: string): boolean => outlets.has(name.toLowerCase());
export const isOutletNoun = (word: string): boolean => outletNouns.has(word.toLowerCase());
