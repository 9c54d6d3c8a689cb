import { bareWord } from './bareWord.ts';
import { phraseSet } from './wordSet.ts';

// Belongs here: countries, large cities, states and regions, lower case, one phrase between bars.

const places = phraseSet(`
afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bhutan|bolivia|bosnia|botswana|brazil|britain|brunei|bulgaria|burkina faso|burma|burundi|cambodia|cameroon|canada|
chad|chile|china|colombia|congo|costa rica|croatia|cuba|cyprus|czechia|denmark|djibouti|dominica|ecuador|egypt|el salvador|england|eritrea|estonia|eswatini|ethiopia|fiji|finland|france|gabon|gambia|georgia|germany|ghana|greece|greenland|grenada|guatemala|guinea|guyana|haiti|honduras|hungary|
iceland|india|indonesia|iran|iraq|ireland|israel|italy|jamaica|japan|jordan|kazakhstan|kenya|kiribati|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|macedonia|madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|moldova|monaco|mongolia|
montenegro|morocco|mozambique|myanmar|namibia|nauru|nepal|netherlands|new zealand|nicaragua|niger|nigeria|norway|oman|pakistan|palau|palestine|panama|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|rwanda|samoa|saudi arabia|scotland|senegal|serbia|seychelles|sierra leone|singapore|slovakia|slovenia|somalia|
south africa|south sudan|spain|sri lanka|sudan|suriname|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|tibet|togo|tonga|trinidad|tunisia|turkey|turkmenistan|tuvalu|uganda|ukraine|uruguay|uzbekistan|vanuatu|vatican|venezuela|vietnam|wales|yemen|zambia|zimbabwe|
europe|africa|asia|america|antarctica|oceania|eurasia|scandinavia|balkans|crimea|catalonia|gaza|kashmir|siberia|normandy|brittany|bavaria|saxony|tuscany|sicily|donbas|xinjiang|ulster|
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|
rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|ontario|quebec|alberta|manitoba|saskatchewan|nova scotia|victoria|queensland|tasmania|
london|paris|berlin|madrid|rome|moscow|kyiv|kiev|beijing|tokyo|delhi|mumbai|kolkata|chennai|bangalore|hyderabad|karachi|lahore|islamabad|dhaka|kabul|tehran|baghdad|damascus|beirut|jerusalem|cairo|tripoli|tunis|algiers|rabat|casablanca|lagos|abuja|accra|nairobi|kampala|kinshasa|luanda|harare|johannesburg|pretoria|durban|cape town|
sydney|melbourne|brisbane|perth|adelaide|canberra|auckland|wellington|christchurch|toronto|montreal|vancouver|ottawa|calgary|edmonton|winnipeg|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|austin|san jose|columbus|indianapolis|charlotte|seattle|denver|boston|detroit|nashville|portland|memphis|baltimore|milwaukee|albuquerque|tucson|
fresno|sacramento|atlanta|miami|oakland|minneapolis|cleveland|tampa|orlando|pittsburgh|cincinnati|st louis|buffalo|newark|brooklyn|manhattan|bronx|queens|harlem|hollywood|los angeles|las vegas|san francisco|new orleans|salt lake city|kansas city|oklahoma city|
birmingham|manchester|liverpool|leeds|sheffield|bristol|leicester|coventry|bradford|nottingham|newcastle|sunderland|brighton|hull|plymouth|stoke|wolverhampton|derby|southampton|portsmouth|norwich|oxford|cambridge|york|bath|exeter|ipswich|luton|reading|bolton|bournemouth|middlesbrough|swansea|cardiff|newport|belfast|derry|dublin|cork|galway|limerick|
glasgow|edinburgh|aberdeen|dundee|inverness|essex|kent|surrey|sussex|devon|cornwall|dorset|somerset|norfolk|suffolk|yorkshire|lancashire|merseyside|cumbria|durham|northumberland|hampshire|berkshire|wiltshire|cheshire|shropshire|lincolnshire|westminster|whitehall|wembley|wimbledon|chelsea|arsenal|tottenham|everton|fulham|watford|burnley|
amsterdam|rotterdam|brussels|antwerp|geneva|zurich|bern|vienna|prague|warsaw|krakow|budapest|bucharest|sofia|belgrade|zagreb|ljubljana|sarajevo|athens|istanbul|ankara|lisbon|porto|barcelona|seville|valencia|milan|naples|turin|florence|venice|munich|hamburg|frankfurt|cologne|stuttgart|copenhagen|stockholm|oslo|helsinki|reykjavik|riga|vilnius|tallinn|minsk|
odesa|odessa|kharkiv|lviv|mariupol|kherson|donetsk|luhansk|bakhmut|tbilisi|yerevan|baku|tashkent|almaty|astana|riyadh|jeddah|mecca|doha|dubai|abu dhabi|muscat|sanaa|aden|aleppo|mosul|basra|shanghai|shenzhen|guangzhou|wuhan|chongqing|hong kong|macau|taipei|seoul|busan|pyongyang|osaka|kyoto|fukushima|hiroshima|nagasaki|bangkok|hanoi|saigon|manila|jakarta|bali|
kuala lumpur|rangoon|yangon|phnom penh|kathmandu|colombo|havana|caracas|bogota|bogotá|medellin|quito|lima|santiago|buenos aires|montevideo|brasilia|sao paulo|rio de janeiro|rio|la paz|kingston|port-au-prince|mexico city|tijuana|juarez|mars|venus|jupiter|saturn|mercury|neptune|uranus|pluto|moon|earth|sun|milky way
`);

const demonyms = phraseSet(`
afghan|african|african-american|albanian|algerian|american|angolan|arab|argentine|argentinian|armenian|asian|asian-american|australian|austrian|azerbaijani|azeri|bahraini|bangladeshi|basque|belarusian|belgian|black|bolivian|bosnian|brazilian|british|briton|bulgarian|burmese|cambodian|cameroonian|canadian|catalan|catholic|caucasian|chechen|chilean|chinese|christian|
colombian|congolese|croatian|cuban|cypriot|czech|danish|dominican|dutch|ecuadorian|egyptian|english|eritrean|estonian|ethiopian|european|filipino|finnish|flemish|french|georgian|german|ghanaian|greek|guatemalan|haitian|hindu|hispanic|honduran|hungarian|icelandic|indian|indonesian|iranian|iraqi|irish|islamic|israeli|italian|ivorian|jamaican|japanese|jewish|jordanian|kazakh|kenyan|
korean|kosovan|kurdish|kuwaiti|kyrgyz|latin|latino|latina|latvian|lebanese|liberian|libyan|lithuanian|macedonian|malaysian|malian|maltese|maori|mexican|moldovan|mongolian|moroccan|muslim|namibian|nepalese|nicaraguan|nigerian|northern irish|norwegian|omani|pakistani|palestinian|panamanian|paraguayan|persian|peruvian|polish|portuguese|protestant|qatari|roma|roman|quaker|methodist|anglican|romanian|russian|rwandan|saudi|scottish|scots|senegalese|serbian|sikh|
singaporean|slovak|slovene|slovenian|somali|south african|south korean|north korean|soviet|spanish|sri lankan|sudanese|swedish|swiss|syrian|taiwanese|tajik|tamil|tanzanian|thai|tibetan|tunisian|turkish|turkmen|ugandan|ukrainian|uruguayan|uyghur|uzbek|venezuelan|vietnamese|welsh|western|yemeni|zambian|zimbabwean|texan|californian|londoner|parisian|uk|us|u.s|u.k|eu|un|us-born|british-born|
new zealander|scot|frenchman|englishman|irishman|dutchman|frenchwoman|welshman|spaniard|pole|dane|swede|finn|turk|kurd|serb|croat|republican|democrat|democratic|labour|tory|conservative|liberal|socialist|communist|green|lib dem|snp|gop
`);

const calendar = phraseSet(
  `monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|christmas|easter|ramadan|halloween|thanksgiving|am|pm|gmt|bst|est|edt|utc|et|pt`,
);

const STATE =
  /^(?:[RDI]-)?(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/u;

/** "Mass" of "Boston, Mass.", also with the party before it: "R-Ky". */
export const isStateAbbreviation = (word: string): boolean => STATE.test(word.replace(/\.$/u, ''));

export const isPlace = (name: string): boolean => places.has(name.toLowerCase());

/** A nationality, creed or party before a name: "American", "Muslim", "Republican". */
export const isDemonym = (word: string): boolean => demonyms.has(bareWord(word));

/** A weekday, month, feast or clock word. */
export const isCalendarWord = (word: string): boolean => calendar.has(bareWord(word));
