import { wordSet } from './wordSet.ts';

// Belongs here: nouns that say what a person does or is, singular, lower case; never kinship.

const roles = wordSet(`
academic diarist machinist chronicler essayist memoirist stonemason plasterer roofer shipbuilder trucker rancher beekeeper cabdriver toxicologist ethnographer bookmaker postmaster councilperson alderwoman selectman councilmember congressperson vice-chair vice-chairman cofounder coauthor cochairman backbencher frontbencher centre-half centre-forward wing-back fly-half scrum-half flanker neighbour neighbor physio puppeteer accountant accuser activist actor actress adjudicator administrator admiral adviser advisor advocate agent agronomist aide airman alderman ally ambassador amputee analyst anarchist anchor anchorman anchorwoman anesthesiologist angler anthropologist
apprentice arborist archaeologist archbishop archeologist archer architect archivist arsonist artisan artist assassin assemblyman assemblywoman assessor assistant associate astrologer astronaut astronomer astrophysicist athlete attacker attorney
auctioneer auditor author aviator baker ballerina banker barber barista baron baroness barrister bartender baseman bassist batsman batter beautician beneficiary billionaire biochemist biographer biologist bishop blacksmith
blogger bodyguard bomber bookkeeper bookseller boss botanist bowler boxer boxer boy breeder brewer bricklayer brigadier broadcaster broker builder bureaucrat businessman businessperson businesswoman butcher butler
campaigner candidate captain cardinal cardiologist caregiver carer caretaker carpenter cartoonist cashier caterer celebrity cellist celtic centre-back ceo cfo chair chairman chairperson chairwoman challenger champion chancellor
chaplain chauffeur chef chemist chief child choreographer cinematographer citizen classmate cleaner clergyman cleric clerk climatologist climber clinician co-author co-chair co-chairman co-creator co-director co-driver co-founder co-host co-leader co-owner co-pilot co-star co-worker
coach collaborator colleague collector colonel columnist comedian comedienne comic commandant commander commentator commissioner commodore commuter companion complainant composer comptroller computer-scientist conductor confidant confidante congressman congresswoman conservationist constable
constituent consul consultant contestant contractor contributor controller convict cook coordinator co-ordinator coo cop coroner corporal correspondent cosmonaut counsel costar counsellor counselor countess courier councillor councilman councilor councilwoman cox coxswain craftsman
creator crewman cricketer criminologist critic croupier cto curator customer cyclist dancer dealer dean defector defendant defender defenseman delegate demographer demonstrator dentist deputy dermatologist descendant designer detective detainee developer
dictator dietitian diplomat director dissident diver dj doctor donor doorman drag-queen dramatist dressmaker driver drummer duchess duke earl ecologist economist editor editor-in-chief educator electrician emeritus emissary emperor employee employer empress engineer
enthusiast entertainer entomologist entrepreneur envoy epidemiologist ethicist evangelist ex-boss ex-chief ex-footballer ex-leader ex-mayor ex-minister ex-president examiner executive executor expert explorer eyewitness falconer farmer farmworker father-of-two father-of-three favourite fellow fencer fielder
fighter figure filmmaker film-maker financier finisher firefighter fireman first-baseman fisherman fishmonger florist footballer forager forecaster foreman forester forward founder freelancer friar frontman frontrunner fugitive full-back fundraiser futurist gambler gamer gangster gardener general
geneticist geochemist geographer geologist geophysicist geriatrician girl glaciologist goalie goalkeeper golfer governor graduate grandmaster graphic-designer grower guard guardian guest guide guitarist gunman gymnast gynaecologist gynecologist hacker hairdresser half-back handyman head headmaster headmistress headteacher healer
heir heiress herdsman hero heroine hiker historian homemaker homeowner hooker host hostage hostess hotelier housekeeper housewife hunter hurdler hydrologist illustrator imam immunologist impersonator incumbent industrialist infielder influencer informant inmate innkeeper inspector
instructor insurer intern interpreter interviewer inventor investigator investor ironworker jailer janitor jeweller jockey joiner journalist judge juror justice keeper keyboardist kicker kidnapper king knight laborer labourer landlady landlord lawmaker lawyer leader lecturer left-back legend
legislator liaison librarian lieutenant lifeguard lineman linebacker linguist lobbyist locksmith logger luminary magician magistrate magnate mainstay major manager marine marksman marshal mason master mathematician matriarch mayor mechanic mediator medic megastar member merchant
meteorologist midfielder midwife migrant militant millionaire miner minister ministerial missionary mobster model moderator mogul monarch monk motorist mountaineer moviemaker mp mep msp multimillionaire murderer muralist musician musicologist mycologist
nanny narrator naturalist navigator negotiator neonatologist nephrologist neurologist neurosurgeon neuroscientist newcomer newsreader nobleman nominee notary novelist number-two nun nurse nutritionist obstetrician oceanographer officer official ombudsman oncologist operative operator ophthalmologist opponent opposition-leader optician
optometrist orator orchestrator organiser organist organizer ornithologist orthodontist outfielder owner paediatrician painter palaeontologist paleontologist panelist panellist paralegal paralympian paramedic parishioner parliamentarian partner passenger passerby pastor paratrooper pathologist patient patriarch patron pediatrician pensioner
performer petitioner pharmacist philanthropist philosopher photographer photojournalist physician physicist physiologist physiotherapist pianist pilgrim pilot pioneer pitcher plaintiff planner player playmaker playwright plumber podcaster poet policeman police-officer policewoman policymaker politician pollster pope porter postman
potter practitioner preacher premier presenter president president-elect pretender priest prime-minister prime prince princess principal printer prisoner private probation-officer producer professor programmer promoter proponent proprietor prosecutor protagonist protege protégé protester protestor provost psychiatrist psychologist
psychotherapist publican publicist publisher pundit pupil quarterback queen rabbi racer radiographer radiologist railwayman ranger rapper realtor rebel receiver receptionist recipient record-holder recruiter rector referee refugee registrar reporter rep representative researcher resident restaurateur retailer retiree
returner revolutionary rider right-back rival roboticist rower ruler runner runner-up runningback sailor saleswoman salesman saxophonist scholar schoolboy schoolgirl schoolteacher scientist scout screenwriter scriptwriter sculptor second-in-command secretary secretary-general secretary-treasurer seismologist selector senator seneschal sergeant serviceman setter
shaman shareholder sheikh shepherd sheriff shooter shopkeeper shopper shot-putter showrunner singer singer-songwriter skateboarder skater skier skipper sleuth smuggler sniper snowboarder predecessor successor lady consort grocer draper cobbler saddler glazier upholsterer decorator scaffolder landscaper childminder recorder counterpart finalist semi-finalist semifinalist quarter-finalist seed peer left-hander right-hander onlooker bystander passer-by famer mvp olympian all-star ace fan laureate nonagenarian octogenarian septuagenarian centenarian toddler evacuee returnee attendee marcher rioter busker subpostmaster sub-postmaster postmistress sacristan verger churchwarden impresario goaltender shortstop debutant debutante signing regular caddie rookie newlywed breadwinner socialite socialist sociologist soldier solicitor soloist alto headliner songwriter soprano speaker specialist spectator speechwriter spin-doctor spokesman spokesperson spokeswoman
sportscaster sportsman sportswoman spy staffer star starlet statesman statistician stateswoman steward stewardess stockbroker storyteller strategist striker student stuntman stylist subcontractor substitute suffragette suffragist superintendent superstar supervisor supplier supporter surfer surgeon surveyor survivor suspect
swimmer sultan tailor teacher teammate team-mate technician technologist teenager tenant tenor therapist thief third-baseman trader trainee trainer transcriber translator traveller traveler treasurer tribesman triathlete trombonist trooper trumpeter trustee tsar tutor tycoon typist umpire undersecretary undertaker
undergraduate unionist urologist usher user vaulter venture-capitalist vet veteran veterinarian vicar vice-chancellor vice-president vice-captain victim villager violinist virologist vlogger vocalist volcanologist volunteer voter waiter waitress walker warden warlord warrior watchdog weatherman weaver webmaster weightlifter welder
whip whistleblower whistle-blower winemaker winger winner witness woman man worker wrestler writer youngster youtuber zoologist
reader listener viewer caller qualifier wildcard contender titleholder servant canoeist capitalist abbot abbess prioress sculler oarsman rower sommelier barkeeper machinist deckhand guru boffin mastermind ringleader kingpin accomplice crooner superfan medic trucker postie jobseeker claimant matchmaker foodie whizz heartthrob
acrobat actuary all-rounder alumnus anaesthetist asylum-seeker attache attaché au-pair bailiff benefactor boatbuilder bookbinder bosun bride burglar buyer cabbie cabinetmaker cadet canoeist caseworker catcher chiropractor clockmaker clown
co-pilot coastguard coder conservator conveyancer copilot cowboy crewmember crofter curate decathlete deckhand distiller docker driller drover engraver estate-agent farmhand farrier fitter flautist fraudster gamekeeper gillie glassblower
goldsmith greengrocer groom gunner handler harbormaster harbourmaster harpist hawker heptathlete homesteader hygienist judoka juggler kayaker lighthouse-keeper lodger lorry-driver lumberjack luthier lyricist manicurist marathoner
metalworker milliner netmaker orphan osteopath overseer peddler pentathlete pharaoh poacher point-guard postgraduate prospector purser recruit reservist robber roughneck sailmaker seamstress shearer shipwright silversmith sommelier
sous-chef sprinter steelworker stevedore storekeeper sub-editor subeditor tattooist theologian ticket-holder toolmaker typesetter understudy valuer ventriloquist vintner violist watchmaker wicketkeeper widow widower wrangler zookeeper
`);

/** Nouns that name someone's role only in front of a name: "Sir", "the late", never as an apposition. */
const groupNouns = wordSet('head chief star legend figure member fellow native boss face voice');

/** Trades and ranks that are common surnames or given names too. */
const surnames = wordSet(`
baker barber butler carpenter carter chandler cook cooper farmer fisher forester gardener gardner hunter keeper knight mason miller page parker porter potter rider ranger sailor shepherd singer skinner smith steward tailor taylor turner walker ward warden weaver archer bishop bowler brewer boss chase coward dean driver duke earl ford fowler grower head hooker host king lawyer marshal marshall monk noble painter palmer pastor pilgrim pope priest prior prince provost reader rector sexton sargent spicer squire star stark tanner teller trainer tutor usher winner wright writer major judge guy guest child friend rapper chief joiner glover abbot constable chef friar figure fellow member native woman man girl boy rose figures dealer trader banker buyer golfer fielder fighter keane celtic cox marine sheikh sultan rep
`);

export const isSurnameToo = (word: string): boolean => surnames.has(word.toLowerCase());

const PARENT = /^(?:mum|mom|mother|dad|father|grandmother|grandfather|gran)-of-\w+$/u;

/** Endings that only people's callings have: "glaciologist", "lobsterman". */
const CRAFT =
  /^\p{Ll}{2,}(?:ologist|ographer|onomist|iatrist|otherapist)$|^(?!ger|nor|otto|talis|cai|shaman|hu|ro)\p{Ll}{3,}(?:man|woman|person)$/u;

/** Words with the ending of a calling that are things, times and measures. */
const NO_CALLING =
  /^(?:number|paper|letter|matter|order|chapter|quarter|corner|river|tower|power|flower|shower|summer|winter|dinner|supper|murder|border|disaster|offer|answer|layer|poster|folder|theatre|theater|character|order|cover|counter|computer|chamber|barrier|career|shoulder|finger|weather|leather|feather|meter|litre|liter|filter|former|later|earlier|other|further|latter|factor|sector|vector|favor|favour|error|terror|horror|mirror|motor|tractor|reactor|corridor|floor|door|harbor|harbour|humor|humour|labor|labour|rumor|rumour|color|colour|honor|honour|flavor|flavour|behavior|behaviour|odor|armor|vapor|twist|list|mist|wrist|checklist|shortlist|playlist|contrarian|banner|blockbuster|bestseller|thriller|newsletter|manner|reminder|newspaper|encounter|gesture|laser|remainder|trailer|freezer|locker|drawer|sticker|skyscraper|cluster|register|disorder|cancer|cylinder|container|tanker|bomber|fighter|carrier|cruiser|freighter|steamer|trawler|liner|jumper|sweater|header|opener|equaliser|equalizer|decider|tiebreaker|stopper|hammer|ladder|cornerstone|minor|senior|junior|major|prior|exterior|interior|superior|inferior)$/u;

/** Whether an unlisted word has the ending of a calling: "voicer", "falconer", "lutist". */
export function isAgentNoun(word: string): boolean {
  return /^\p{Ll}{3,}(?:er|or|ist|ian|eer|smith|wright)$/u.test(word) && !NO_CALLING.test(word);
}

/** "a Republican", "Democrat of Ohio": what a member of a party is called. */
export const isPartyMember = (word: string): boolean =>
  /^(?:Republican|Democrat|Conservative|Liberal|Tory|Independent|Socialist|Communist|Libertarian|independent|Green|Liberal Democrat)$/u.test(
    word,
  );

/** A role noun that no ending makes one: "Zimmerman" is a surname. */
export function isListedRole(word: string): boolean {
  const noun = word.toLowerCase();
  return roles.has(noun) || groupNouns.has(noun) || roles.has(singularRole(noun));
}

/** Whether the word, singular or plural, says what a person does: "astronaut", "Secretary", "nurses". */
export function isRoleNoun(word: string): boolean {
  const noun = word.toLowerCase();
  const singular = singularRole(noun);
  return (
    isListedRole(word) ||
    CRAFT.test(singular) ||
    (noun.includes('-') &&
      (PARENT.test(noun) || roles.has(noun.replace(/^(?:ex|co|vice|then)-/, ''))))
  );
}

/** A role noun that is plural: "astronauts", "businessmen". */
export function isPluralRole(word: string): boolean {
  const noun = word.toLowerCase();
  const singular = singularRole(noun);
  return singular !== noun && roles.has(singular) && !roles.has(noun);
}

function singularRole(noun: string): string {
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (noun.endsWith('es') && /(?:ss|sh|ch|x)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}
