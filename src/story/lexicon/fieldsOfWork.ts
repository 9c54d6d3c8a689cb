import { wordSet } from './wordSet.ts';

// Belongs here: common nouns and adjectives that stand before what somebody does, lower case.

const fields = wordSet(`
accident account addiction advertising agriculture algebra animal antiques architecture art arts assault audio ballet bar baseball basketball bell bike biology bird boat body bond book box boxing brain branch brand
bread breast budget bus bicycle cab call camera cancer car care cargo carol cart cattle cave cheese chemistry chess child childcare choir church cinema civil class clothing club coal coastguard coffee comedy
compliance computer concert content copper copyright cotton crane credit cricket crime criminal cruise culture currency cyber dairy dance data debt delivery department design desk diet digital disability disaster dock
dog door drama drone drug duty earthquake emergency employment engine equity event eye fashion fellow ferry festival finance fire fish fitness flight flood flower folk food foot football forensic forest freelance
freight fruit fuel fund furniture fur game garden gas gender ghost glass goal golf grain grape grief group guitar hair hand harbour harbor head heart hockey home horse hospital hostage hotel housing human ice
immigration insurance internet investment island jazz jewellery junior jury kitchen knife labour labor land landscape language lead leather legal leisure library lift light line literary livestock lorry loss love
lung machine maintenance makeup market marine marketing maths medical medicine metal midfield milk mine mining mobile monetary money mortgage motor motoring mountain museum music night nature net news nuclear office
oil opera organ outreach oyster park parish party peace pension pet petrol phone physics piano pig pizza planning plant playgroup poetry police policy pop portfolio port post potato poultry power press price primary prison
probation product programme project property protest puppet quality race racing radio rail railway rate regional relationship rental rescue research restaurant retail rice rights risk road rock roofing room rugby
safety sales satellite school sea search security sex sheep shelter shift shipping shop shore signal site ski sleep smoke snow soccer social software solar soul sound space speech speed sports stage state station steel
stock store storm strategy street studio subway sugar supply support swim tank tax taxi team tech telecoms television tennis textile theatre theater therapy ticket timber tobacco tour tourism town toy track trade traffic
train training tram transport transportation travel treasury tree trial truck tuna tunnel union university utility van vegetable vice video village violin wage warehouse waste water weather web wedding welfare
whale wheat wildlife wind window wine winter wood wool yacht youth zoo ward town world works soil security structural teenage joint lodge network top lead principal chief county city
borough regional national global overall visiting trainee veteran seasoned self-employed part-time full-time freelance amateur professional clinical technical agricultural electrical mechanical industrial commercial corporate
environmental constitutional political economic mental physical spiritual technological theatrical classical historical local rural urban digital royal fellow rookie back-up backup reserve serial would-be
`);

const FIELD_ENDING =
  /(?:ation|ition|ction|ology|omics|istics|\p{Ll}{2}ing|\p{Ll}{3}ed)$|^(?:one|two|three|four|five|six|seven|first|second|third|fourth|fifth|sixth|\p{L}+ly|\p{L}+er)-\p{Ll}/iu;

/** "bus" of "bus driver", "competition" of "competition chief": no name, though a sentence may lend it a capital. */
export const isFieldOfWork = (word: string): boolean =>
  fields.has(word.toLowerCase()) || FIELD_ENDING.test(word);
