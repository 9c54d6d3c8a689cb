import { bareWord } from './bareWord.ts';
import { wordSet } from './wordSet.ts';

// Belongs here: capitalised words, lower case here, that make the name they stand in no person's.

const nouns = wordSet(`
osteria trattoria ristorante bistro brasserie pizzeria taqueria cantina agri logistics appliances ledger presse medal studies bend fork mercantile shipyard shipyards foundry brigade creamery
academy act administration aerospace affairs agency air aircraft airline airlines airport airways alliance ambulance app archive archives arena arms army assembly associates association athletic authority automotive avenue award awards
ballet bank banking barracks base basin bay beach bill biotech board border borough boulevard bowl brewery bridge broadcasting brothers bureau business cafe camp campaign campus canal canyon capital capitol carnival casino castle cathedral caucus
cemetery center central centre century chamber championship championships channel chapel charity church circuit citizens city classic clinic club coalition coast code collective college command commission committee commons commonwealth communications community companies
company conference confederation congress conservancy consortium constitution consulting convention convoy cooperative co corp corporation corps council county court couture creek crisis crown cup curia daily dam day debate debates declaration defence defense delta democracy department derby desert
developments district division dome drive dynamics east economy education election electric emirates empire energy enterprises environment equity estate europe euro exchange exhibition express fair falls farm farms fashion fc federal federation festival field
fields film films finance financial fire force forces foreign forest formula fort forum foundation framework front fund galaxy gallery games gardens gate gazette generation glacier globe government grammar grid ground group guard guardian guild gulf
hall harbor harbour headquarters health heights herald heritage highway hill hills holdings homes hospital hotel hotels house household housing hub hurricane inc independent index industries industry infirmary initiative inn inquiry institute institution insurance intelligence
international investments island islands jail journal journalism junction king's kingdom labs laboratories laboratory lake lakes land lane law league legislature library limited line lines llc llp lodge lords ltd magazine mail mall management manor
marathon market markets marine maritime mass media medical memorial metro mill mills ministries ministry mission mobility monastery monitor monument mosque motor motors mount mountain mountains movement museum nation national nations navy network networks news newspaper north northeast
northwest nursery ocean office olympics olympic open opera orchestra order organisation organization pact palace panel parade park parks parliament partners partnership party pass patrol peninsula petroleum pharma pharmaceuticals place plan plant plaza plc point police port
post power press primary prison prix prize probe productions programme program project projects province publishing pub quarry quarter radio rail railway railways range ranch rangers records reef refinery region regiment registry renewables report republic research reserve
reservoir residence resort resources restaurant restaurants review rights river road route royal rugby school schools science sciences sea season securities security senate series service services ship shipping shire shop show society software solutions south southeast southwest space spa speech
sport sports square stadium staffel standard star state states station steel store stores strait street studio studios summit super supreme surgery survey sussex symphony syndicate system systems tavern technologies technology telecom telegraph television temple terminal territory theater theatre times tower towers town township
trade trail train transit transport treaty tribunal tribune trophy trust turnpike tv unit united university union valley ventures vessel veterans video village villages vineyard walk war ward warehouse warriors water waters way website week welfare west wharf wood woods works world yard
yacht zone zoo letters ecology biology physics chemistry medicine genetics astronomy avengers express harbor bridgeport safety product products bbc cnn facebook twitter youtube google netflix amazon microsoft telegram whatsapp instagram tiktok meta apple samsung toyota tesla boeing airbus soyuz apollo falcon starship dragon voyager hubble artemis nasa esa photo photos images wire newswire reuters getty
senators congressmen heat lakers celtics yankees mets dodgers giants cowboys patriots eagles packers steelers bears lions tigers raptors bulls knicks nets hawks spurs rovers wanderers albion hotspur villa rockets jets bills dolphins ravens browns texans colts titans jaguars broncos chiefs
raiders chargers vikings saints falcons panthers buccaneers cardinals rams seahawks 49ers airlift virus covid syndrome disease bond bonds dollar pound award oscars grammys emmys bafta baftas bible quran christmas easter thanksgiving ramadan eve
republicans democrats party's tories lib dems conservatives greens snp plaid ukip twins royals padres marlins nationals braves phillies pirates reds cubs astros angels rangers mariners athletics orioles rays guardians blazers suns jazz nuggets clippers warriors' grizzlies mavericks pelicans hornets magic pistons pacers cavaliers bucks timberwolves kings
`);

/** Companies, cities and parties whose names read as a person's: lower case, two words and more. */
const namesakes = new Set(
  `morgan stanley,wells fargo,goldman sachs,jp morgan,merrill lynch,philip morris,eli lilly,hewlett packard,harley davidson,louis vuitton,calvin klein,ralph lauren,tommy hilfiger,johnson johnson,ernst young,rolls royce,aston martin,land rover,alfa romeo,
  sinn fein,sinn féin,fine gael,fianna fail,fianna fáil,plaid cymru,hong kong,san francisco,san diego,san jose,santa monica,santa barbara,santa fe,santa cruz,santa ana,los angeles,las vegas,saint petersburg,st petersburg,st louis,st paul,st andrews,buenos aires,
  rio de janeiro,sao paulo,são paulo,santo domingo,el paso,el salvador,costa rica,puerto rico,sri lanka,saudi arabia,abu dhabi,kuala lumpur,tel aviv,addis ababa,burkina faso,sierra leone,cape verde,cape town,notting hill,charlotte amalie,victoria beckham's,virginia beach,
  real madrid,aston villa,crystal palace,nottingham forest,charlton athletic,bayern munich,borussia dortmund,inter milan,paris saint-germain,paris saint germain,red bull,max planck,marie curie,marks spencer,john lewis,tim hortons,ben jerry,jack daniel,johnnie walker,jim beam,uncle ben,aunt jemima,
  boko haram,al qaeda,al jazeera,al shabaab,al arabiya,hamas,fatah,hezbollah,red cross,red crescent,black lives,lives matter,donald trump jr's,fort worth,las palmas,mont blanc,mount everest,north korea,south korea,north carolina,south carolina,west virginia,new jersey,new mexico,new orleans,
  rhode island,baton rouge,des moines,grand prix,air france,air force,gaza strip,golan heights,pearl harbor,cambridge analytica,ben gurion,charles de gaulle,john f kennedy,baden württemberg,mar-a-lago,camp david,state duma,white house,downing street,scotland yard,wall street,
  star wars,harry potter,sherlock holmes,james bond,mickey mouse,spider man,donald duck,ipsos mori,savanta comres,martha's vineyard,black friday,good friday,palm sunday,santa claus,father christmas,jack russell,duchenne,alzheimer,standard chartered,lloyds,barclays,dolce gabbana,estee lauder,mary celeste,
  jim crow,yom kippur,rosh hashanah,eid al-fitr,mardi gras,cinco de mayo,super tuesday,blue origin,virgin galactic,virgin atlantic,general motors,general electric,general mills,lockheed martin,martin marietta,northrop grumman,saint laurent,taylor wimpey,thomas cook,rio tinto,burberry,jimmy choo,victoria secret`
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' ')),
);

/** A word that belongs to organisations, places and things: "University", "Street", "Cup". */
export function isOrganisationNoun(word: string): boolean {
  return nouns.has(bareWord(word));
}

/** A name of several words known to be no person's: "Wells Fargo". */
export function isNamesake(name: string): boolean {
  return namesakes.has(name.toLowerCase());
}
