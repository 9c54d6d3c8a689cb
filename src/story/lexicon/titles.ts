import { bareWord } from './bareWord.ts';
import type { Gender } from './givenNames.ts';
import { wordSet } from './wordSet.ts';

// Belongs here: words written with a capital directly before a name and never part of it.

const maleTitles = wordSet(
  'mr sr messrs sir lord king prince pope father fr brother baron count emperor sheikh mullah imam ayatollah monsignor herr monsieur senor señor',
);
const femaleTitles = wordSet(
  'mrs ms sra miss mme madame mademoiselle dame lady queen princess sister baroness countess duchess empress frau senora señora dona doña',
);

const offices = wordSet(`
dr doctor prof professor rev reverend hon honourable honorable judge justice magistrate president vice-president prime minister chancellor premier secretary
sen sens senator senators rep representative reps congressman congresswoman assemblyman assemblywoman del delegate gov govs governor lt lieutenant gen gens general maj major brig col colonel
capt captain cmdr commander adm admiral sgt sergeant cpl corporal pvt private brig brigadier marshal chief superintendent inspector detective constable
det con supt insp pc dc ds di dci officer agent sheriff deputy trooper mayor coun councillor councilor councilman councilwoman alderman cllr mp mep msp speaker
ambassador consul envoy cardinal archbishop bishop rabbi pastor deacon coach manager ceo cfo coo cto chairman chairwoman chair director attorney atty counsel solicitor commissioner
spokesman spokeswoman spokesperson leader professor principal headteacher editor reporter correspondent provost recorder ps pcso wpc famer all-star mvp astronaut cosmonaut
treasurer coordinator administrator whip supervisor comptroller auditor ombudsman selectman selectwoman
republican democrat democratic democrats republicans tory labour liberal conservative gop independent
`);

/** Words of several-word offices: "Foreign Secretary", "Lord Chief Justice", "Assistant Police Commissioner". */
const officeWords = wordSet(`
foreign home defence defense health education treasury state interior finance justice shadow deputy assistant associate senior junior chief executive attorney
lieutenant major police fire city county district national security police detective former ex-president ex-prime acting interim first vice under
board committee council party majority minority union school budget planning trade opposition parliamentary campaign communications artistic musical borough parish township
managing operating financial technology information medical marketing scientific legal general head press white house us u.s uk
`);

/** A capitalised word before a name that says who someone is: "Mr", "Sen.", "President", "Judge". */
export function isTitle(word: string): boolean {
  const title = bareWord(word);
  return maleTitles.has(title) || femaleTitles.has(title) || offices.has(title);
}

/** Honorifics that carry no role: "Mr", "Ms", "Sir". */
export function isHonorific(word: string): boolean {
  return /^(?:mr|sr|sra|messrs|mrs|ms|miss|mx|sir|dame|lord|lady|baroness|baron|mme|herr|frau|madame|monsieur|senor|señor|senora|señora|dona|doña|dr|doctor|prof|rev|reverend|fr|hon|honourable|honorable)$/.test(
    bareWord(word),
  );
}

/** Words that make up a longer office in front of a title: "Foreign" in "Foreign Secretary". */
export function isOfficeWord(word: string): boolean {
  return officeWords.has(bareWord(word));
}

/** Letters that stand behind a name: "Jane Doe KC". */
export const isHonour = (word: string): boolean =>
  /^(?:MP|MPs|MEP|MSP|QC|KC|OBE|CBE|MBE|PhD|MD|FRS|Esq)$/u.test(word);

export function genderOfTitle(word: string): Gender | undefined {
  const title = bareWord(word);
  if (maleTitles.has(title)) return 'male';
  if (femaleTitles.has(title)) return 'female';
  return undefined;
}
